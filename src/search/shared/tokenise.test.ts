import { describe, expect, it } from 'vitest';
import { supplementaryTokens, tokenise } from './tokenise.ts';

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

describe('supplementaryTokens', () => {
  it('补上只在词尾出现的字', () => {
    expect(supplementaryTokens('氢能。能源')).toEqual(['源']);
  });

  it('补上字母数字的各段', () => {
    expect(supplementaryTokens('5g 3.14').sort()).toEqual(['14', '3', '5', '5g', 'g']);
  });

  it('补上带〇的二字', () => {
    expect(supplementaryTokens('二〇年')).toContain('二〇');
  });
});
