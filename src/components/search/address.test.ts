import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Address } from './address.ts';
import { readState } from './location.ts';

/** The entries of the history, the last one shown. */
let entries: string[];
let address: Address;

beforeEach(() => {
  vi.useFakeTimers();
  entries = ['/search/'];
  address = new Address();
  const write = (url: string): void => {
    const [pathname = '', search = ''] = url.split(/(?=\?)/u);
    vi.stubGlobal('location', { pathname, search });
  };
  write('/search/');
  vi.stubGlobal('history', {
    pushState: (_: unknown, __: string, url: string) => {
      entries.push(url);
      write(url);
    },
    replaceState: (_: unknown, __: string, url?: string) => {
      if (url === undefined) return;
      entries.splice(-1, 1, url);
      write(url);
    },
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const STEPS: Readonly<Record<string, (query: string) => void>> = {
  types: (query) => address.draft(readState(query)),
  enters: (query) => address.push(readState(query)),
  rests: () => void vi.runAllTimers(),
  leaves: () => address.flush(),
  'goes back': () => address.follow(),
};

it.each([
  ['types ?q=a', ''],
  ['types ?q=a, rests, types ?q=ab, rests', '?q=ab'],
  ['types ?q=a, leaves, enters ?q=b', '?q=a ?q=b'],
  // Chosen before typing rests: what waited is not written over it.
  ['types ?q=a, enters ?q=a&sort=date, rests', '?q=a&sort=date'],
  ['enters ?q=a, types ?q=b, rests', '?q=a ?q=b'],
  ['enters ?q=a, enters ?q=a', '?q=a'],
  ['types ?q=a, goes back, rests', ''],
  ['types ?q=a, leaves, goes back, types ?q=b, leaves', '?q=a ?q=b'],
])('who %s has these entries: %s', (steps, expected) => {
  for (const step of steps.split(', ')) {
    const [name = '', query = ''] = step.split(/ (?=\?)/u);
    STEPS[name]?.(query);
  }
  expect(entries.slice(1).join(' ')).toBe(expected.replaceAll('?', '/search/?'));
});
