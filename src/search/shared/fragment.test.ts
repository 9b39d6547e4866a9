import { expect, it } from 'vitest';
import { readFragment } from './fragment.ts';

// As Pagefind writes it: words apart by zero-width spaces, blocks closed by a full stop.
const raw = '开​头​. 石桥 ​通车​. 一​桥​. ​导语​在​此​。 ​一分​钟​读​懂​. ​要点​一​. ​小​标题​. ​段落​里​1​+​1&gt;​2​。 ​一​格​. ​二​格​.';

it('cuts the text of a result into blocks, each with its place', () => {
  const words = raw.split(/[\s\u200b]+/u);
  const at = (word: string): number => words.indexOf(word);
  const record = readFragment({
    raw_content: raw,
    url: '/base/articles/a/',
    raw_url: '/articles/a/',
    meta: { title: '石桥 通车', kicker: '开头', subhead: '一桥', kind: '文章', aliases: '甲|乙', keys: 'p1' },
    filters: { section: ['s'], mention: ['某人'] },
    anchors: [
      { element: 'p', id: 'lead', location: at('导语') },
      { element: 'h2', id: 'key-points', location: at('一分') },
      { element: 'h2', id: 'h', location: at('小') },
      { element: 'p', id: 'p1', location: at('段落') },
    ],
  });
  expect(record).toMatchObject({
    url: '/articles/a/',
    kind: '文章',
    sectionId: 's',
    aliases: ['甲', '乙'],
    mentions: ['某人'],
  });
  expect(record.blocks).toEqual([
    { role: 'kicker', text: '开头' },
    { role: 'subhead', text: '一桥' },
    { role: 'lead', text: '导语在此。' },
    { role: 'heading', id: 'key-points', text: '一分钟读懂' },
    { role: 'key', id: 'p1', text: '要点一' },
    { role: 'heading', id: 'h', text: '小标题' },
    { role: 'text', id: 'p1', text: '段落里1+1>2。' },
    { role: 'rest', id: 'p1', text: '一格' },
    { role: 'rest', id: 'p1', text: '二格' },
  ]);
});

it('tells the text of a directory entry from its names', () => {
  const { blocks } = readFragment({
    raw_content: '石桥​. ​一​桥​. ​Stone​ ​Bridge​. ​河​上​的​第一​座​桥​，​石​砌​。',
    url: '/directory/#bridge',
    meta: { title: '石桥', kind: '地点', aliases: '一桥|Stone Bridge' },
    filters: {},
    anchors: [],
  });
  expect(blocks).toEqual([{ role: 'text', text: '河上的第一座桥，石砌。' }]);
});
