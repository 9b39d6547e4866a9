import { describe, expect, it } from 'vitest';
import { tokenise } from './tokenise.ts';

describe('tokenise', () => {
  it.each([
    ['两江新区', ['两江', '江新', '新区']],
    ['氢', ['氢']],
    ['5g产业', ['5g', '产业']],
    ['1200平方公里', ['1200', '平方', '方公', '公里']],
    ['1+1>2', ['1', '1', '2']],
    ['二〇二〇年', ['二〇', '〇二', '二〇', '〇年']],
    ['“，。”', []],
    ['𠮷野家', ['𠮷野', '野家']],
  ])('%s', (text, tokens) => {
    expect(tokenise(text)).toEqual(tokens);
  });
});
