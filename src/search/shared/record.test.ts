import { expect, it } from 'vitest';
import { KIND } from '../../lib/words.ts';
import { KINDS } from './record.ts';

it('kinds are called what the rest of the interface calls them', () => {
  expect(KINDS).toEqual(Object.values(KIND));
});
