import { EventEmitter, once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import type { HookParameters } from 'astro';
import { expect, it } from 'vitest';
import { dev } from '../../src/build/dev.ts';
import { build } from '../../src/build/index.ts';
import { problemsAt } from '../../src/checks/dev/affected.ts';
import { readEnvironment } from '../../src/lib/environment.ts';
import { createKnown } from '../../src/markdown/known.ts';
import { LISTS, RECORDS } from '../../src/schemas/content-files.ts';
import { compareWithApproved } from '../dump/approved.ts';
import { projectFolder } from './run-program.ts';

/* What `npm run dev` does beside Astro: on a server that draws every page as its address and how often it drew. */

type Next = (error?: unknown) => void;
type Handler = (
  request: IncomingMessage & { originalUrl?: string },
  response: ServerResponse,
  next: Next,
) => void;

function same(name: string, lines: readonly string[]): void {
  const differences = compareWithApproved(`terminal/${name}`, new Map([['said', lines]]));
  if (differences !== '') expect.fail(differences);
}

it('dev', async () => {
  const project = process.cwd();
  const home = projectFolder();
  process.chdir(home);
  mkdirSync('dist/pagefind', { recursive: true });
  writeFileSync('dist/pagefind/pagefind.js', 'index');
  const environment = readEnvironment({ BASE_PATH: 'a' });
  const known = createKnown();
  const [{ hooks }, { hooks: building }] = [dev(environment, known), build(environment, known)];

  const lines: string[] = [];
  const say = (...words: unknown[]): void => {
    const text = words.map((word) => (typeof word === 'string' ? word : JSON.stringify(word))).join(' ');
    lines.push(
      ...text
        .replaceAll(project, '')
        .split('\n')
        .filter((line) => line.trim() !== ''),
    );
  };

  // Before the server: what is told to Astro.
  for (const command of ['build', 'dev'] as const) {
    say(`$ ${command}`);
    const tell = { command, injectScript: say, updateConfig: say };
    await hooks['astro:config:setup']?.(tell as unknown as HookParameters<'astro:config:setup'>);
    // While writing, the build's own part says nothing: it would stop at the first error.
    if (command === 'dev')
      await building['astro:config:setup']?.(tell as unknown as HookParameters<'astro:config:setup'>);
  }

  const handlers: [string, Handler][] = [];
  const watcher = Object.assign(new EventEmitter(), { add: (path: string) => say('watches', path) });
  const reloads = new EventEmitter();
  const server = {
    watcher,
    middlewares: {
      use: (...given: [Handler] | [string, Handler]) =>
        handlers.push(given.length === 1 ? ['', given[0]] : given),
    },
    moduleGraph: {
      getModulesByFile: (file: string) => (file.endsWith('market.mdx') ? [file] : undefined),
    },
    reloadModule: (file: string) => say('renders anew', file.replace(home, '')),
    transformRequest: () => Promise.resolve({ code: 'retire();\nexport {};' }),
    ws: { send: (message: object) => reloads.emit('sent', message) },
  };
  const logger = { error: (text: string) => say('log', text) };
  const given = { server, logger } as unknown as HookParameters<'astro:server:setup'>;
  await hooks['astro:server:setup']?.(given);

  let drawn = 0;
  const astro: Handler = ({ originalUrl: url = '' }, response) => {
    drawn += 1;
    if (url.endsWith('/moved/')) response.writeHead(301, { location: '/a/about/' });
    if (url.endsWith('/none/')) response.writeHead(404);
    if (url.endsWith('/fails/')) response.writeHead(500);
    response.end(`<html><body class="x"><h1>${url} ${String(drawn)}</h1></body></html>`);
  };
  /* As in Vite: handlers do not see the base, nor their own path. */
  const http = createServer((request, response) => {
    const originalUrl = request.url ?? '';
    const url = originalUrl.replace(/^\/a\//, '/');
    const left = [...handlers.filter(([path]) => url.startsWith(path)), ['', astro] as const];
    const run: Next = (error) => {
      const [path, handler] = left.shift() ?? [];
      if (path === undefined || error !== undefined) response.end(String(error));
      else handler(Object.assign(request, { originalUrl, url: url.slice(path.length) }), response, run);
    };
    run();
  }).listen(0, '127.0.0.1');
  await once(http, 'listening');
  const origin = `http://127.0.0.1:${String((http.address() as AddressInfo).port)}`;

  const get = async (path: string, accept = 'text/html', method = 'GET'): Promise<void> => {
    const response = await fetch(`${origin}${path}`, { headers: { accept }, method, redirect: 'manual' });
    const kept = ['content-type', 'cache-control', 'location'].map((name) => response.headers.get(name));
    say(`$ ${method} ${path}`, accept, response.status, ...kept.filter((value) => value !== null));
    say(
      (await response.text())
        .replaceAll(/ style="[^"]*"/g, '')
        .replaceAll(/<(?=p|li|h1|section|\/section|details)/g, '\n<'),
    );
  };
  /** Changes content, each as a save would tell; all at once. */
  const save = async (...changes: [path: string, find: string, text: string][]): Promise<void> => {
    say('$ save', ...changes.map(([path, , text]) => `${path}: ${text}`));
    for (const [path, find, text] of changes) {
      const file = join('content', path);
      writeFileSync(file, readFileSync(file, 'utf8').replace(find, text));
      // A change beside the content is no reason to look again.
      watcher.emit('all', 'change', resolve('content-beside/feature.yaml'));
      if (file.endsWith('facts.yaml')) await get('/a/data/');
    }
    for (const [path] of changes) watcher.emit('all', 'change', resolve('content', path));
    const [message] = (await once(reloads, 'sent')) as [object];
    say('to the browser', message);
  };

  try {
    await get('/a/pagefind/pagefind.js', '*/*');
    await get('/a/pagefind/none.js', '*/*');
    await get('/a/sw.js', '*/*');
    await get('/a/page.css', 'text/css');
    await get('/elsewhere/');
    await get('/a/', 'text/html', 'POST');
    for (const path of ['/a/?q=1', '/a/articles/market/', '/a/moved/', '/a/none/', '/a/fails/'])
      await get(path);
    rmSync('.cache', { recursive: true });
    await save(
      ['articles/market.mdx', '六项', '七项'],
      ['events.yaml', '。', '。。'],
      ['articles/market.mdx', '货品分', '货品 分'],
    );
    say('for text editors', readdirSync('.cache/schemas/content').join(' '));
    say('for plugins', known.find('石桥镇'), [...known.notes]);
    for (const path of ['/a/articles/market/', '/a/timeline/', '/a/about/', '/a/fails/']) await get(path);
    await save(['people.yaml', 'name: 李石', 'name: 李大石']);
    await save(['people.yaml', 'name: 李大石', 'name: 李石']);
    await save(['facts.yaml', '  section:', '  section']);
    for (const path of ['/a/articles/market/', '/a/data/']) await get(path);
    await save(['facts.yaml', '  section', '  section:']);
    await get('/a/data/');
  } finally {
    http.close();
    process.chdir(project);
    rmSync(home, { recursive: true });
  }
  same('dev', lines);
});

it('each problem is told on the pages that it spoils, on others folded', () => {
  const names = ['articles/a', 'timeline', 'cooperation', 'directory', 'data', 'about', 'sections/s'];
  const pages = ['/', ...names.map((name) => `/${name}/`)];
  const where = (file: string, rule: string): string => {
    const problem = { file, rule, message: '', remedy: '' };
    const here = pages.filter((page) => problemsAt(page, [problem]).here.length > 0);
    return here.length === pages.length ? 'everywhere' : here.join(' ');
  };
  const files = Object.keys({ ...RECORDS, ...LISTS }).map((name) =>
    name === 'articles' ? 'articles/a.mdx' : `${name}.yaml`,
  );
  const told = readFileSync('tests/approved/messages/content/cases.txt', 'utf8');
  const rules = new Set([...told.matchAll(/^ {2}([a-z-]+) {2}content\//gm)].map(([, rule = '']) => rule));
  // Then the rules whose problems keep every page from being drawn.
  same('dev-where', [
    ...files.map((file) => `${file}: ${where(`content/${file}`, 'number')}`),
    ...[...rules].filter((rule) => where('content/articles/a.mdx', rule) === 'everywhere').sort(),
  ]);
});
