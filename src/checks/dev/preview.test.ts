import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Problem } from '../problem.ts';
import { preview } from './preview.ts';

const FILE = 'content/articles/a.mdx';
const at = (rule: string, message: string): Problem => ({
  file: FILE,
  line: 3,
  rule,
  message,
  remedy: '改。',
});

let server: Server;
let origin: string;
let problems: Problem[] = [];
let version = 0;

beforeAll(async () => {
  const show = preview('/', () => Promise.resolve(problems));
  server = createServer((request, response) => {
    show(request, response, () => {
      if (request.url === '/broken/') response.statusCode = 500;
      response.end(`<html><body class="x"><h1>第${String(version)}版</h1></body></html>`);
    });
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  origin = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`;
});
afterAll(() => server.close());

async function read(path: string): Promise<string> {
  version += 1;
  return (await fetch(`${origin}${path}`, { headers: { accept: 'text/html' } })).text();
}

it('shows problems above the page, each opening its file; a page that cannot be drawn as it last was', async () => {
  expect(await read('/articles/a/')).not.toContain('section');
  problems = [at('number', '没有<依据>。')];
  const page = await read('/articles/a/');
  expect(page).toMatch(/<body class="x"><section[\s\S]*1处错误[\s\S]*没有&lt;依据&gt;。[\s\S]*<h1>第2版/);
  expect(page).toContain(`/__open-in-editor?file=${encodeURIComponent(`${FILE}:3:1`)}"`);
  expect(await read('/broken/')).not.toContain('<h1>');
  expect(await read('/timeline/')).toMatch(/这一页没有错误[\s\S]*别的页还有1处错误[\s\S]*<h1>第4版/);
  problems = [at('yaml', '写法有误。')];
  expect(await read('/articles/a/')).toMatch(/写法有误[\s\S]*改坏之前[\s\S]*<h1>第2版/);
  const unseen = await read('/about/');
  expect(unseen).toContain('写法有误');
  expect(unseen).not.toContain('改坏之前');
});
