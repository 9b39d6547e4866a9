import type { SearchRecord } from '../../../src/search/shared/record.ts';
import { pick, shuffled } from './random.ts';

const MENTIONS = 4;
const UNITS = ['公里', '亩', '家企业', '个项目'];

/** 埋好的一处。 */
export interface Phrase {
  /** 文中的写法。 */
  text: string;
  /** 一篇里都有这些才算相关。 */
  parts: string[];
  /** 该排第一的地址。 */
  best: string;
}

/** 埋短语的几种办法。 */
export interface Planter {
  /** 在题目里；另有四篇只在正文里提到。 */
  inTitle: () => Phrase;
  /** 在小标题里；另有四篇只在正文里提到。 */
  inHeading: () => Phrase;
  /** 只在一篇的正文里。 */
  inText: () => Phrase;
  /** 两个词同在一篇，另外四篇各只有一个。 */
  pair: () => { both: Phrase; left: string; right: string };
  /** 夹着字母与数字的一处：`kx350平台`一类。 */
  coded: () => Phrase;
  /** 夹着一个数的一处：`1250公里`一类，另有一篇数不同。 */
  counted: () => Phrase;
}

/**
 * 短语由少用的词连成，不会自然出现。各篇互不相同，一篇的题目只改一次：否则后埋的会盖掉先埋的。
 * @param records 会改动。
 */
export function planter(records: SearchRecord[], words: readonly string[], random: () => number): Planter {
  const rare = words.slice(Math.floor(words.length / 3));
  const waiting = shuffled(random, records);
  const next = (): SearchRecord => {
    const record = waiting.pop();
    if (record === undefined) throw new Error('语料太小，埋不下');
    return record;
  };
  const some = (count: number): string => Array.from({ length: count }, () => pick(random, rare)).join('');
  const mention = (choose: () => string): void => {
    for (let other = 0; other < MENTIONS; other += 1) append(next(), 'text', choose());
  };
  const inText = (text: string): Phrase => {
    const record = next();
    append(record, 'text', text);
    return { text, parts: [text], best: record.url };
  };
  return {
    inTitle() {
      const [text, record] = [some(3), next()];
      record.title = `${record.title.slice(0, 4)}${text}`;
      mention(() => text);
      return { text, parts: [text], best: record.url };
    },
    inHeading() {
      const [text, record] = [some(3), next()];
      append(record, 'heading', text);
      mention(() => text);
      return { text, parts: [text], best: record.url };
    },
    inText: () => inText(some(3)),
    pair() {
      const [left, right, record] = [some(2), some(2), next()];
      append(record, 'text', left);
      append(record, 'text', right);
      mention(() => pick(random, [left, right]));
      return { both: { text: `${left} ${right}`, parts: [left, right], best: record.url }, left, right };
    },
    coded() {
      const letters = pick(random, ['kx', 'tr', 'zl', 'wq']);
      return inText(`${letters}${String(100 + Math.floor(random() * 900))}${some(1)}`);
    },
    counted() {
      const [what, unit] = [some(1), pick(random, UNITS)];
      const count = 100 * (11 + Math.floor(random() * 80));
      append(next(), 'text', `${String(count + 50)}${unit}${what}`);
      return inText(`${String(count)}${unit}${what}`);
    },
  };
}

function append({ blocks }: SearchRecord, role: 'heading' | 'text', text: string): void {
  const target = blocks.findLast((block) => block.role === role);
  if (target !== undefined) target.text += role === 'text' ? `${text}。` : `，${text}`;
}
