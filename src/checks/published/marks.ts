import type { ContentModel } from '../model.ts';
import { numberedNames } from '../ledger.ts';
import { createMentionFinder } from '../../markdown/mentions.ts';
import { namesOf } from '../subjects.ts';
import { COUNTED, countedKey, numberTokens } from '../text/numbers.ts';
import { soundsPlanned } from '../text/status-words.ts';

/** Something in a text that readers take for a fact, and where. */
export interface Mark {
  /** A number `28`, `2020年4月23日`, `10000多`; a quotation `“河市”`; a name `@某地`; a word of plans `计划`. */
  mark: string;
  index: number;
}

/** A text → its facts. */
export type MarkReader = (text: string) => Mark[];

/** A text that has a word of plans. */
export const PLAN = '计划';

/** `项6` → `6`, `词:5G` → `5G`: 六项 and 6项 are the same number. */
function plainKey(key: string): string {
  return key
    .replace(/^词:/, '')
    .replace(/^(第?)[项家城]/, '$1')
    .replace(/^(第?)([倍成])(.+)$/, '$1$3$2');
}

const isDatePart = (mark: string): boolean => /^\d+[年月日]$/.test(mark);

/** Numbers in order; year, month and day side by side are one date; 多 and 余 stay. */
function numberMarks(text: string, names: readonly string[]): Mark[] {
  const found: (Mark & { end: number })[] = [];
  for (const { key, shown, index } of numberTokens(text, names)) {
    const plain = plainKey(key);
    const before = found.at(-1);
    const end = index + shown.length;
    if (before !== undefined && isDatePart(plain) && /[年月]$/.test(before.mark) && index <= before.end)
      found[found.length - 1] = { mark: before.mark + plain, index: before.index, end };
    else found.push({ mark: plain + (/[多余]/.test(shown) ? '多' : ''), index, end });
  }
  const counted = [...text.matchAll(COUNTED)]
    .filter(({ index }) => !found.some((other) => index >= other.index && index < other.end))
    .map(({ 0: shown, index }) => ({ mark: countedKey(shown), index }));
  return [...found.map(({ mark, index }) => ({ mark, index })), ...counted];
}

const quoteMarks = (text: string): Mark[] =>
  [...text.matchAll(/“[^“”]*”/gu)].map(({ 0: mark, index }) => ({ mark, index }));

/** Names of the directory, long ones first; an alias counts as the name. */
function nameReader({ entities }: ContentModel): MarkReader {
  const named = entities.map((entry) => ({ id: String(entry.raw['name']), names: namesOf(entry) }));
  const find = createMentionFinder(named);
  return (text) => find(text).map(({ id, start }) => ({ mark: `@${id}`, index: start }));
}

/** Readers of numbers alone, and of numbers, quotations, names and plans. */
export function createMarkReaders(model: ContentModel): { numbers: MarkReader; all: MarkReader } {
  const numbered = numberedNames(model);
  const names = nameReader(model);
  const numbers: MarkReader = (text) => numberMarks(text, numbered);
  return {
    numbers,
    all: (text) => [
      ...numbers(text),
      ...quoteMarks(text),
      ...names(text),
      ...(soundsPlanned(text) ? [{ mark: PLAN, index: 0 }] : []),
    ],
  };
}
