import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { SearchRecord } from '../shared/record.ts';
import { keptReadings } from './kept-readings.ts';
import { buildPinyinTable } from './pinyin.ts';

const record = (title: string, text: string): SearchRecord => ({
  url: '/a/',
  title,
  kind: '文章',
  section: '栏目',
  sectionId: 's',
  aliases: [],
  mentions: [],
  blocks: [{ role: 'text', text }],
});

it('存下的与现读的编出同一份表，改一条只重读那一条', () => {
  const dir = mkdtempSync(join(tmpdir(), 'readings-'));
  const file = join(dir, 'readings.json');
  const build = (records: readonly SearchRecord[]): unknown => {
    const kept = keptReadings(file);
    const table = buildPinyinTable(records, false, kept.read);
    kept.save();
    return table;
  };
  const records = [
    record('重庆', '重庆的重点，綦江的重点'),
    record('郫都', '綦江的面积，面积'),
    record('', ''),
  ];
  expect(build(records)).toEqual(buildPinyinTable(records, false));
  const { mtimeNs } = statSync(file, { bigint: true });
  expect(build(records)).toEqual(buildPinyinTable(records, false));
  expect(statSync(file, { bigint: true }).mtimeNs).toBe(mtimeNs);
  const changed = [...records.slice(0, 2), record('朝阳', '长江')];
  expect(build(changed)).toEqual(buildPinyinTable(changed, false));
  const { items } = JSON.parse(readFileSync(file, 'utf8')) as { items: object };
  expect(Object.keys(items)).toHaveLength(3);
  rmSync(dir, { recursive: true });
});
