import { EventEmitter } from 'node:events';
import { resolve } from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import { expect, it } from 'vitest';
import { whenThere, skipUnreadable } from './astro-loaders.ts';

/** Loads three, the second with a wrong shape. @returns those that reached the collection. */
async function load(watcher: unknown): Promise<string[]> {
  const kept: string[] = [];
  const context = {
    watcher,
    parseData: ({ id, data }: { id: string; data: object }) =>
      id === 'bad' ? Promise.reject(new Error('shape')) : Promise.resolve(data),
    store: { set: ({ id }: { id: string }) => kept.push(id) > 0 },
  } as unknown as LoaderContext;
  const loader = skipUnreadable({
    name: 'three',
    load: async (given) => {
      for (const id of ['one', 'bad', 'two'])
        given.store.set({ id, data: await given.parseData({ id, data: {} }) });
    },
  });
  await loader.load(context);
  return kept;
}

it('in development an entry with a wrong shape is skipped, the others stay', async () => {
  expect(await load({})).toEqual(['one', 'two']);
});

it('a build throws as before', async () => {
  await expect(load(undefined)).rejects.toThrow('shape');
});

it('reads again at the next save when a file was no YAML at all', async () => {
  let saved: (() => void) | undefined;
  let isBroken = true;
  let reads = 0;
  const watcher = { once: (_: string, run: () => void) => (saved = run) };
  const loader = skipUnreadable({
    name: 'broken',
    load: () => {
      reads += 1;
      return isBroken ? Promise.reject(new Error('YAML')) : Promise.resolve();
    },
  });
  await loader.load({ watcher, store: {} } as unknown as LoaderContext);
  expect(saved).toBeDefined();
  isBroken = false;
  saved?.();
  expect(reads).toBe(2);
});

it('a file that comes, or comes back, is read; without a watcher nobody waits', async () => {
  let reads = 0;
  const load = (): Promise<void> => Promise.resolve(void (reads += 1));
  const watcher = new EventEmitter();
  const [there, left] = ['package.json', 'none.yaml'].map((name) => whenThere(name, { name, load }));
  await left?.load({} as LoaderContext);
  await left?.load({ watcher } as unknown as LoaderContext);
  expect(reads).toBe(0);
  await there?.load({ watcher } as unknown as LoaderContext);
  for (const name of ['none.yaml', 'other.yaml', 'package.json']) watcher.emit('add', resolve(name));
  expect(reads).toBe(3);
});
