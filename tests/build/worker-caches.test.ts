import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { expect, it } from 'vitest';
import { fixtureSite } from './fixture-site.ts';

const { dir, site, base } = fixtureSite();

interface Answer {
  /** Fetched while installing, or when a reader asks. */
  from?: string;
  ok?: boolean;
  status?: number;
  redirected?: boolean;
}

/** What a host has: its caches, what the network answers, what the reader's browser says of the line. */
interface Host {
  caches?: readonly string[];
  answer?: (path: string) => Answer;
  saveData?: boolean;
}

/** What the worker asks of a page. */
const PAGE = { headers: { get: () => 'text/html' }, clone: () => ({}) };

/**
 * Runs the built service worker on a host, and tells it of an event.
 * @returns The caches left, what is stored by path, how each file was fetched, and where the answer to a reader's
 * request comes from.
 * @throws What the worker throws.
 */
async function tell(
  type: 'install' | 'activate',
  { caches = [], answer = () => ({}), saveData = false }: Host,
) {
  const kept = new Set(caches);
  const stored = new Map<string, Answer>();
  const fetched = new Map<string, string | undefined>();
  let from = 'install';
  const listeners = new Map<string, (event: unknown) => void>();
  const cache = {
    match: (path: string) => {
      const found = stored.get(path);
      return Promise.resolve(found && { ...found, body: path });
    },
    put: (path: string, response: Answer) => Promise.resolve(stored.set(path, response)),
  };
  const host = createContext({
    URL,
    Set,
    registration: { scope: `${site}${base}` },
    clients: { claim: () => Promise.resolve() },
    navigator: { connection: { saveData } },
    addEventListener: (name: string, listener: (event: unknown) => void) => listeners.set(name, listener),
    fetch: (asked: string | { url: string }, { cache: mode }: { cache?: string } = {}) => {
      if (typeof asked !== 'string')
        return from === '' ? Promise.reject(new Error('offline')) : Promise.resolve({ from, ...PAGE });
      fetched.set(asked, mode);
      return Promise.resolve({ from, ok: true, status: 200, redirected: false, ...answer(asked) });
    },
    // Made of another's body, which says where it is from.
    Response: class {
      readonly redirected = false;
      readonly from: string | undefined;
      constructor(body?: string) {
        this.from = body;
      }
    },
    caches: {
      open: (name: string) => Promise.resolve(kept.add(name)).then(() => cache),
      match: cache.match,
      keys: () => Promise.resolve([...kept]),
      delete: (name: string) => Promise.resolve(kept.delete(name)),
    },
  });
  runInContext(readFileSync(join(dir, 'sw.js'), 'utf8'), host);
  await new Promise<unknown>((done) => {
    listeners.get(type)?.({ waitUntil: (work: Promise<unknown>) => done(work) });
  });
  /** @param line Empty: there is none. */
  const ask = (path: string, line: string, mode = 'no-cors') => {
    from = line;
    return new Promise<string | undefined>((told) => {
      listeners.get('fetch')?.({
        request: { method: 'GET', mode, url: `${site}${path}` },
        waitUntil: () => undefined,
        respondWith: (answered: Promise<Answer>) => void answered.then((given) => told(given.from)),
      });
    });
  };
  return { kept: [...kept], stored, fetched, ask };
}

it('taking over removes the old version of this site, and leaves the caches of its neighbours', async () => {
  const neighbours = [
    'some-shop',
    'offline:/:1',
    'offline:/other/:1',
    `offline:${base}second/:1`,
    `${base}pages`,
  ];
  const own = `offline:${base}:before`;
  const { kept } = await tell('activate', { caches: [...neighbours, own] });
  expect(kept).toEqual(expect.arrayContaining(neighbours));
  expect(kept).not.toContain(own);
  expect(kept).toHaveLength(neighbours.length + 1);
});

it('stores pages as the host has them now, and no redirected answer, which could not stand for a page', async () => {
  const { stored, fetched } = await tell('install', { answer: () => ({ redirected: true }) });
  expect(stored.size).toBeGreaterThan(20);
  expect([...stored.values()].filter(({ redirected }) => redirected)).toEqual([]);
  for (const [path, mode] of fetched)
    expect(mode, path).toBe(path.includes('/_astro/') ? 'default' : 'no-cache');
});

it('is not ready without a page, is without a picture, and takes nothing from readers who save data', async () => {
  const missing = (name: RegExp): Host => ({
    answer: (path) => (name.test(path) ? { ok: false, status: 404 } : {}),
  });
  await expect(tell('install', missing(/\/articles\/ferry\/$/))).rejects.toThrow('/articles/ferry/');
  await expect(tell('install', missing(/\.(?:jpg|woff2)$/))).resolves.toBeDefined();
  await expect(tell('install', { saveData: true })).rejects.toThrow('读者要省流量');
});

it('the network first, but for what is named by its digest; without it what is stored', async () => {
  const { stored, ask } = await tell('install', {});
  const hashed = [...stored.keys()].find((path) => path.includes('/_astro/')) ?? '';
  for (const [path, mode, online] of [
    [`${base}about/`, 'navigate', 'network'],
    [`${base}pagefind/lexicon.json`, 'no-cors', 'network'],
    [hashed, 'no-cors', 'install'],
  ] as const)
    expect([await ask(path, 'network', mode), await ask(path, '', mode)], path).toEqual([online, 'install']);
  expect(await ask(`${base}not-stored/`, '', 'navigate')).toBe(`${base}offline/`);
});
