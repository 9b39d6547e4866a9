import { describe, expect, it } from 'vitest';
import { shortScopes } from './short-scopes.ts';

const SHEETS = ['a[data-astro-cid-abcd1234]{b:c}', 'p[data-astro-cid-abce1234]{b:c}'];

describe('作用域改短', () => {
  it('取到不重样为止，网页与样式一致', () => {
    const shorten = shortScopes(SHEETS);
    expect(shorten(SHEETS.join(''))).toBe('a[data-c-abcd]{b:c}p[data-c-abce]{b:c}');
    expect(shorten('<a data-astro-cid-abcd1234 href="/">')).toBe('<a data-c-abcd href="/">');
  });

  it('样式里没有的不动：没有规则用它，改短了反而可能重样', () => {
    expect(shortScopes(SHEETS)('<a data-astro-cid-abcdffff>')).toBe('<a data-astro-cid-abcdffff>');
  });
});
