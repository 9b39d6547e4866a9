/** A made feature: text from a seed, no real person or place; the same count gives the same text. */
export interface MadeArticle {
  slug: string;
  headline: string;
  lead: string;
  section: string;
  order: number;
  published: string;
  blocks: { id: string; kind: 'heading' | 'text'; text: string; fact?: string }[];
}

/** The fact every made article cites, and the words it is cited by. */
export const FACT = { id: 'length', statement: '石桥旁的木路长120米。', phrase: '石桥旁的木路长120米' };
export const SECTIONS = ['one', 'two', 'three', 'four'];

const WORDS = [
  '山坡|河湾|泉水|池塘|沙滩|石岸|松林|竹院|柏木|柳树|桃园|杏花|梨枝|桑叶|兰草|荷叶|禾苗|麦田|稻谷|豆架|瓜棚|茶山|棉布',
  '麻绳|渔网|竹篮|木箱|窗台|墙角|屋檐|石巷|渡口|船桨|车轮|炉灶|铁锅|陶碗|茶壶|毛笔|砚台|书册|短笛|铜钟|棋盘|印章|云影',
  '浇水|耕地|割草|晒谷|磨面|筛米|蒸糕|煮茶|腌菜|酿酒|染布|织席|缝衣|刻字|修船|补网|搭棚|铺石|垒墙|挖沟|抬木|运货|摆摊',
]
  .join('|')
  .split('|');

/** mulberry32: numbers from 0 to 1. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** @param count How many articles; five paragraphs and two headings each, about 600 characters. */
export function makeArticles(count: number): MadeArticle[] {
  const random = seeded(20_200_423);
  const clause = (words: number): string =>
    Array.from({ length: words }, () => WORDS[Math.floor(random() * WORDS.length)] ?? '').join('');
  const sentence = (clauses: number): string =>
    `${Array.from({ length: clauses }, () => clause(5)).join('，')}。`;
  const text = (id: string, cites = false): MadeArticle['blocks'][number] => ({
    id,
    kind: 'text',
    text: Array.from({ length: 4 }, () => sentence(3)).join(''),
    ...(cites && { fact: FACT.id }),
  });
  const heading = (id: string): MadeArticle['blocks'][number] => ({ id, kind: 'heading', text: clause(4) });
  return Array.from({ length: count }, (_, at) => ({
    slug: `made-${String(at)}`,
    headline: `${clause(3)}|${clause(3)}`,
    lead: sentence(5),
    section: SECTIONS[at % SECTIONS.length] ?? '',
    order: Math.floor(at / SECTIONS.length) + 1,
    published: '2020-05-01',
    blocks: [
      text('p-one', true),
      text('p-two'),
      heading('h-one'),
      text('p-three', true),
      heading('h-two'),
      text('p-four'),
      text('p-five'),
    ],
  }));
}
