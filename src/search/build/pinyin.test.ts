import { expect, it } from 'vitest';
import { commonCharacters, readHomophones } from '../shared/pinyin-table.ts';
import type { SearchRecord } from '../shared/record.ts';
import { buildPinyinTable } from './pinyin.ts';

const record = (kind: SearchRecord['kind'], title: string, text: string): SearchRecord => ({
  url: '/a/',
  title,
  kind,
  section: '栏目',
  sectionId: 's',
  aliases: [],
  mentions: [],
  blocks: [{ role: 'text', text }],
});

it('常用字写默认的音，多音字、生僻字另收，展开后一字可有几音', () => {
  const table = buildPinyinTable([record('文章', '重庆', '綦江的重点'), record('地点', '郫都', '')], true);
  const homophones = readHomophones(table);
  expect(homophones['zhong']).toContain('重');
  expect(homophones['chong']).toContain('重');
  expect(homophones['qi']).toContain('綦');
  expect(homophones['du']).toContain('都');
  expect(table.words).toBeUndefined();
});

it('大站另列常见的词', () => {
  expect(buildPinyinTable([record('文章', '题目', '面积，面积')], false).words?.split(' ')[0]).toBe('面积');
});

it('常用字三千七百五十五个，都有音', () => {
  const chars = commonCharacters();
  expect(chars).toHaveLength(3755);
  const heard = new Set(Object.values(readHomophones(buildPinyinTable([], true))).join(''));
  expect(chars.every((char) => heard.has(char))).toBe(true);
});
