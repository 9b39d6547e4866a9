import { expect, it } from 'vitest';
import type { SearchRecord } from '../shared/record.ts';
import { toTokenPage } from './token-page.ts';

const record: SearchRecord = {
  url: '/articles/a/',
  title: '再开会议 将宣布',
  kind: '文章',
  section: '栏目',
  sectionId: 's',
  aliases: ['双城圈'],
  mentions: [],
  blocks: [{ role: 'text', id: 'p1', text: '唱好“双城记”，5G' }],
};

it('题目、别名、正文的检索词都写进去，跨过断行与引号；一个词的几遍挨着', () => {
  const written = /x\[content\]" content="(?<tokens>[^"]*)"/u.exec(toTokenPage(record))?.groups?.['tokens'];
  const tokens = (written ?? '').split(' ');
  for (const token of ['会议', '议将', '城圈', '好双', '城记', '5g', '5']) expect(tokens).toContain(token);
  const runs = tokens.filter((token, at) => token !== tokens[at - 1]);
  expect(new Set(runs).size).toBe(runs.length);
});

it('正文不空，Pagefind 才收', () => {
  expect(toTokenPage({ ...record, blocks: [] })).toMatch(/<p>\S+<\/p>/u);
});
