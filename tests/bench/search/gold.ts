import type { SearchRecord } from '../../../src/search/shared/record.ts';
import { pick, shuffled } from './random.ts';
import type { Gold } from './types.ts';

const EACH = 40;
const MENTIONS = 4;

/**
 * 把已知的短语埋进语料，返回对应的查询：题目里的、小标题里的（各有四篇只在正文里提到）、
 * 只在一篇正文里的，和同在一篇、另外几篇各只有一个的两个词。短语由少用的词连成，不会自然出现。
 */
export function plantPhrases(
  records: SearchRecord[],
  words: readonly string[],
  random: () => number,
): Gold[] {
  const rare = words.slice(Math.floor(words.length / 3));
  const queries: { query: string; parts: string[]; best: string }[] = [];
  // 一轮里的各篇互不相同，一篇的题目只改一次：否则后埋的会盖掉先埋的。
  const waiting = shuffled(random, records);
  const next = (): SearchRecord => {
    const record = waiting.pop();
    if (record === undefined) throw new Error(`语料至少要 ${EACH * (4 + 3 * MENTIONS)} 篇`);
    return record;
  };
  const phrase = (): string => `${pick(random, rare)}${pick(random, rare)}${pick(random, rare)}`;
  for (let at = 0; at < EACH; at += 1) {
    const inTitle = phrase();
    const inHeading = phrase();
    const inBody = phrase();
    const [left, right] = [
      `${pick(random, rare)}${pick(random, rare)}`,
      `${pick(random, rare)}${pick(random, rare)}`,
    ];
    const [a, b, c, d] = [next(), next(), next(), next()];
    a.title = `${a.title.slice(0, 4)}${inTitle}`;
    append(b, 'heading', inHeading);
    append(c, 'text', inBody);
    append(d, 'text', left);
    append(d, 'text', right);
    for (let other = 0; other < MENTIONS; other += 1) {
      append(next(), 'text', inTitle);
      append(next(), 'text', inHeading);
      append(next(), 'text', pick(random, [left, right]));
    }
    queries.push(
      { query: inTitle, parts: [inTitle], best: a.url },
      { query: inHeading, parts: [inHeading], best: b.url },
      { query: inBody, parts: [inBody], best: c.url },
      { query: `${left} ${right}`, parts: [left, right], best: d.url },
    );
  }
  const texts = wholeTexts(records);
  return queries.map(({ query, parts, best }) => ({ query, best, relevant: containing(texts, parts) }));
}

/** 从语料里任取连着的汉字（三到八个，不管词的边界），凡含有它的都相关。 */
export function substringQueries(
  records: readonly SearchRecord[],
  random: () => number,
  count: number,
  shortest = 3,
): Gold[] {
  const texts = wholeTexts(records);
  const gold: Gold[] = [];
  while (gold.length < count) {
    const { blocks } = pick(random, records);
    const runs = pick(random, blocks).text.match(/\p{Script=Han}{8,}/gu) ?? [];
    if (runs.length === 0) continue;
    const run = pick(random, runs);
    const length = shortest + Math.floor(random() * (9 - shortest));
    const from = Math.floor(random() * (run.length - length + 1));
    const query = run.slice(from, from + length);
    gold.push({ query, relevant: containing(texts, [query]) });
  }
  return gold;
}

function append({ blocks }: SearchRecord, role: 'heading' | 'text', text: string): void {
  const target = blocks.findLast((block) => block.role === role);
  if (target !== undefined) target.text += role === 'text' ? `${text}。` : `，${text}`;
}

function wholeTexts(records: readonly SearchRecord[]): { url: string; text: string }[] {
  return records.map(({ url, title, blocks }) => ({
    url,
    text: [title, ...blocks.map(({ text }) => text)].join('\n'),
  }));
}

function containing(texts: readonly { url: string; text: string }[], parts: readonly string[]): string[] {
  return texts.filter(({ text }) => parts.every((part) => text.includes(part))).map(({ url }) => url);
}
