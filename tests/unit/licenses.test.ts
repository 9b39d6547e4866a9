import { describe, expect, it } from 'vitest';
import { isFree } from '../licenses/judge.ts';

describe('licences', () => {
  it.each(['MIT', '(MIT AND Zlib)', 'MIT OR SEE LICENSE IN x', 'Apache-2.0 AND LGPL-3.0-or-later AND MIT'])(
    '%s is free',
    (expression) => {
      expect(isFree(expression)).toBe(true);
    },
  );

  it.each(['', 'UNLICENSED', 'SEE LICENSE IN LICENSE.txt', 'MIT AND BUSL-1.1', 'CC-BY-NC-4.0', 'BSD-like'])(
    '%s is not accepted',
    (expression) => {
      expect(isFree(expression)).toBe(false);
    },
  );
});
