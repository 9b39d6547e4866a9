import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { cached, keyOf } from './cache.ts';

const dir = mkdtempSync(join(tmpdir(), 'cache-'));
afterAll(() => {
  rmSync(dir, { recursive: true });
});

it('tells the parts of a key apart', () => {
  expect(keyOf('a', 'bc')).not.toBe(keyOf('ab', 'c'));
});

it('makes a thing once, and again when any part of its key changes', async () => {
  let made = 0;
  const make = (): Promise<Uint8Array> => Promise.resolve(new Uint8Array([(made += 1)]));
  const folder = join(dir, 'a/b');
  expect([...(await cached(folder, 'bin', ['x', '1'], make))]).toEqual([1]);
  expect([...(await cached(folder, 'bin', ['x', '1'], make))]).toEqual([1]);
  expect([...(await cached(folder, 'bin', ['x', '2'], make))]).toEqual([2]);
  expect(readdirSync(folder)).toHaveLength(2);
});
