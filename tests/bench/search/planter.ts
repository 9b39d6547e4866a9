import type { SearchRecord } from '../../../src/search/shared/record.ts';
import { pick, shuffled } from './random.ts';

const MENTIONS = 4;
const UNITS = ['公里', '亩', '家企业', '个项目'];

/** A phrase that was hidden. */
export interface Phrase {
  /** As the text has it. */
  text: string;
  /** An article is relevant only when it has all of these. */
  parts: string[];
  /** The address that should come first. */
  best: string;
}

/** Ways to hide a phrase. */
export interface Planter {
  /** In a title; four others have it in their text only. */
  inTitle: () => Phrase;
  /** In a heading; four others have it in their text only. */
  inHeading: () => Phrase;
  /** In the text of one article. */
  inText: () => Phrase;
  /** Two words in one article; four others have one of them each. */
  pair: () => { both: Phrase; left: string; right: string };
  /** With letters and digits in it, such as `kx350平台`. */
  coded: () => Phrase;
  /** With a number in it, such as `1250公里`; another article has another number. */
  counted: () => Phrase;
}

/**
 * Phrases are made of rare words and do not occur by themselves. Each in an article of its own, as a title changed
 * twice would lose the first.
 * @param records Are changed.
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
