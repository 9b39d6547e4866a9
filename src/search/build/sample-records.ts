import type { SearchRecord } from '../shared/record.ts';

const NUMERALS = [...'甲乙丙丁戊己庚辛壬癸'];

/** 造一篇大站的文章给测试用：题目各不相同，正文大半相同；第7篇的题目多出“跨江大桥”。 */
export function sampleRecord(order: number): SearchRecord {
  const name = `${NUMERALS[Math.floor(order / 10)] ?? ''}${NUMERALS[order % 10] ?? ''}号工程`;
  return {
    url: `/articles/${String(order)}/`,
    title: order === 7 ? `${name}与跨江大桥` : name,
    kind: '文章',
    section: '要闻',
    sectionId: 'news',
    aliases: [],
    mentions: [],
    blocks: [
      { role: 'text', id: 'a', text: `${name}开工，与跨江大桥相邻。`.padEnd(1_000, '全线按期推进，') },
    ],
  };
}
