import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { FetchGuard } from './fetch-guard.ts';

const packed = gzipSync('索引'.repeat(2000));

/** Whether a search fails when one file comes like this. */
async function fails(url: string, answer: () => Response): Promise<boolean> {
  const guard = new FetchGuard();
  const scope = { fetch: () => Promise.resolve(answer()) };
  guard.install(scope);
  const search = guard.watch(async () => {
    // Pagefind swallows what goes wrong.
    await (scope.fetch as typeof fetch)(url).catch(() => undefined);
    return 'no results';
  });
  return search.then(
    () => false,
    () => true,
  );
}

describe('a search fails with a file', () => {
  it.each<[string, () => Response]>([
    ['that is not there', () => new Response('', { status: 404 })],
    ['that the server fails to give', () => new Response('', { status: 500 })],
    ['in whose place comes a web page', () => new Response('<!doctype html>')],
    ['of which half comes', () => new Response(packed.subarray(0, packed.length / 2))],
    ['of which the end is missing', () => new Response(packed.subarray(0, packed.length - 4))],
    ['that is damaged', () => new Response(Buffer.concat([packed.subarray(0, 20), packed.subarray(24)]))],
  ])('%s', async (_, answer) => {
    expect(await fails('https://example.com/pagefind/index/a.pf_index', answer)).toBe(true);
  });

  it('and not with one that comes whole, packed or unpacked by the host', async () => {
    expect(await fails('/pagefind/index/a.pf_index?v=1', () => new Response(packed))).toBe(false);
    expect(await fails('/pagefind/index/a.pf_index', () => new Response('pagefind_dcd'))).toBe(false);
    expect(await fails('/pagefind/lexicon.json', () => new Response('{}'))).toBe(false);
  });
});
