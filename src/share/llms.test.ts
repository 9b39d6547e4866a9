import { expect, it } from 'vitest';
import type { Feature } from '../schemas/feature.ts';
import { llmsText } from './llms.ts';

const section = { id: 'town', name: '镇上', lead: '镇里的人怎么过河。' };
const feature: Feature = {
  id: 'bridges',
  name: '两座桥',
  headline: '两座|桥',
  lead: '提要一段。',
  language: 'zh-CN',
  published: '2026-11-22',
  updated: '2026-12-01',
  source: { author: '某甲', title: '某题', form: '报道', asOf: '2019年3月', note: '只有识别稿。' },
  sections: [section],
  offline: true,
  keyEvents: [],
  keyFigures: [],
  voices: [],
  about: [],
  corrections: [],
  icp: null,
  police: null,
};
const article = {
  slug: 'ferry',
  headline: '渡口|停渡',
  lead: '导语。',
  section: 'town',
  order: 1,
  published: '2026-11-22',
  format: 'column' as const,
  keyPoints: [],
  related: [],
  unstated: [],
  searchAliases: [],
  corrections: [],
};
const text = llmsText(
  { feature, sections: [{ ...section, articles: [article] }], figures: 27 },
  (path) => `https://example.com/sub${path}`,
);

it('照 llmstxt.org 的次序：名称、提要、注意事项、分栏的链接', () => {
  expect(text).toMatch(/^# 两座桥\n\n> 提要一段。\n\n- /);
  expect(text.match(/^#{1,2} .+$/gm)).toEqual(['# 两座桥', '## 镇上', '## 数据与资料', '## Optional']);
  expect(text).toContain('\n- [渡口 停渡](https://example.com/sub/articles/ferry/): 导语。\n');
  expect(text).toContain('(https://example.com/sub/data/figures.csv): 27个数字');
});

it('写明出处与残缺，计划仍是计划', () => {
  expect(text).toContain('据署名某甲的报道《某题》整理，所记截至2019年3月。来源说明：只有识别稿。');
  expect(text).toContain('“将”“计划”均为来源中的安排');
  expect(text).toContain('2026年12月1日更新');
});

it('没有相对地址', () => {
  const urls = [...text.matchAll(/\]\(([^)]+)\)/g)].map((match) => match[1] ?? '');
  expect(urls.length).toBeGreaterThan(8);
  expect(urls.filter((url) => !url.startsWith('https://example.com/sub/'))).toEqual([]);
});
