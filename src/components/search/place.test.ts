import { expect, it } from 'vitest';
import { readPlace } from './place.ts';

it('读出看到了哪里；不是本页写的当没有', () => {
  expect(readPlace({ limit: 40, top: 1200.5 })).toEqual({ limit: 40, top: 1200.5 });
  for (const state of [
    null,
    undefined,
    'x',
    {},
    { limit: 0, top: 0 },
    { limit: '40', top: 0 },
    { limit: 20 },
  ]) {
    expect(readPlace(state)).toBeUndefined();
  }
});
