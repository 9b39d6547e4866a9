import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { expect, it } from 'vitest';
import { fixtureSite } from './fixture-site.ts';

const { dir, site, base } = fixtureSite();

/** Runs the built service worker with a host that has these caches, and activates it. @returns the caches left. */
async function activate(caches: readonly string[]): Promise<string[]> {
  const kept = new Set(caches);
  const listeners = new Map<string, (event: unknown) => void>();
  const host = createContext({
    URL,
    Set,
    registration: { scope: `${site}${base}` },
    clients: { claim: () => Promise.resolve() },
    navigator: {},
    addEventListener: (type: string, listener: (event: unknown) => void) => listeners.set(type, listener),
    caches: {
      open: (name: string) => Promise.resolve(kept.add(name)),
      keys: () => Promise.resolve([...kept]),
      delete: (name: string) => Promise.resolve(kept.delete(name)),
    },
  });
  runInContext(readFileSync(join(dir, 'sw.js'), 'utf8'), host);
  await new Promise<unknown>((done) => {
    listeners.get('activate')?.({ waitUntil: (work: Promise<unknown>) => done(work) });
  });
  return [...kept];
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
  const left = await activate([...neighbours, own]);
  expect(left).toEqual(expect.arrayContaining(neighbours));
  expect(left).not.toContain(own);
  expect(left).toHaveLength(neighbours.length + 1);
});
