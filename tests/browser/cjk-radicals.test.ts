import { expect, it } from 'vitest';
import { bare } from './pdf-text.ts';

it('reads every radical of the supplement as its ideograph', () => {
  const assigned = Array.from({ length: 0x2ef4 - 0x2e80 }, (_, at) => 0x2e80 + at).filter(
    // U+2E80 is a repetition mark without an ideograph; U+2E9A is unassigned.
    (code) => code !== 0x2e80 && code !== 0x2e9a,
  );
  const left = assigned.filter((code) => /[\u2E80-\u2FDF]/u.test(bare(String.fromCodePoint(code))));
  expect(left).toEqual([]);
  expect(bare('⻔⼾与⻚⾯、⻓江')).toBe('门户与页面、长江');
});
