import { expect, it } from 'vitest';
import { commonCharacters, readHomophones } from '../shared/lexicon.ts';
import { buildLexicon } from './lexicon.ts';
import { buildReadings } from './readings.ts';
import type { Searchable } from './searchable.ts';

const one = (kind: Searchable['kind'], title: string, text: string, aliases: string[] = []): Searchable => ({
  url: '/a/',
  kind,
  title,
  aliases,
  section: '栏目',
  sectionId: 's',
  text,
});

it('lists names, sections and words, no sentence', () => {
  const lexicon = buildLexicon([
    one('文章', '石桥通车', '产业与人口。产业的云计算。渡口', ['石桥']),
    one('文章', '别的题目', ''),
    one('地点', '綦江', '一条江'),
  ]);
  expect(lexicon.names).toEqual([['綦江'], ['石桥通车', '石桥']]);
  expect(lexicon.sections).toEqual(['栏目']);
  const words = lexicon.words.split(' ');
  expect(words.indexOf('产业')).toBeLessThan(words.indexOf('人口'));
  expect(words).toContain('云计算');
  expect(words.every((word) => [...word].length <= 4)).toBe(true);
});

it('common characters have their usual reading, others and other readings are added', () => {
  const homophones = readHomophones(buildReadings(['郫都', '綦江'], ['重庆', '重点']));
  expect(homophones['zhong']).toContain('重');
  expect(homophones['chong']).toContain('重');
  expect(homophones['qi']).toContain('綦');
  expect(homophones['du']).toContain('都');
});

it('knows all 3,755 common characters', () => {
  const chars = commonCharacters();
  expect(chars).toHaveLength(3755);
  const heard = new Set(Object.values(readHomophones(buildReadings([], []))).join(''));
  expect(chars.every((char) => heard.has(char))).toBe(true);
});
