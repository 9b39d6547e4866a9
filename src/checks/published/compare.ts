import { PLAN } from './marks.ts';
import type { PublishedArticle } from './record.ts';
import type { Statement } from './statements.ts';

/** Something that changed after publication. */
export interface Change {
  /** Name of its line in the record. */
  key: string;
  /** What became of it, without a full stop. */
  what: string;
  /** The number or name it became, to find it by; where something is gone, none. */
  mark: string | undefined;
}

const isName = (mark: string): boolean => mark.startsWith('@');
const isQuote = (mark: string): boolean => mark.startsWith('“');
const isNumber = (mark: string): boolean => !isName(mark) && !isQuote(mark) && mark !== PLAN;

/** What `from` has more often than `other`, by its key. */
export function surplus<T>(
  from: readonly T[],
  other: readonly string[],
  keyOf: (item: T) => string = String,
): T[] {
  const left = [...other];
  return from.filter((item) => {
    const index = left.indexOf(keyOf(item));
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
}

const list = (marks: readonly string[]): string =>
  [...new Set(marks)].map((mark) => `“${mark.replace(/^@/, '').replaceAll(/[“”]/g, '')}”`).join('、');

function describe(lost: readonly string[], gained: readonly string[]): string {
  if (gained.length === 0) return `发布过的${list(lost)}不见了`;
  return lost.length === 0 ? `发布后添了${list(gained)}` : `发布过的${list(lost)}改成了${list(gained)}`;
}

const bare = (text: string): string => text.replaceAll(/[\s“”‘’，。、；：！？]/gu, '');

/**
 * Which facts of a statement changed. Numbers: replaced, gone or new, not said once more or less. Names: replaced by
 * another, not by “the area”. Quotations: other words in them, not marks taken off. Plans: no longer told as plans.
 */
export function changedMarks(
  before: readonly string[],
  now: readonly string[],
  text: string,
): Omit<Change, 'key'>[] {
  const of = (test: (mark: string) => boolean) => ({
    lost: surplus(before.filter(test), now.filter(test)),
    gained: surplus(now.filter(test), before.filter(test)),
  });
  const changes: Omit<Change, 'key'>[] = [];
  const add = (lost: readonly string[], gained: readonly string[]): void => {
    changes.push({ what: describe(lost, gained), mark: gained[0] });
  };
  const numbers = of(isNumber);
  const swapped = numbers.lost.length > 0 && numbers.gained.length > 0;
  const gone = numbers.lost.some((mark) => !now.includes(mark));
  const fresh = numbers.gained.some((mark) => !before.includes(mark));
  if (swapped || gone || fresh) add(numbers.lost, numbers.gained);
  const names = of(isName);
  if (names.lost.length > 0 && names.gained.length > 0) add(names.lost, names.gained);
  const quotes = of(isQuote).lost.filter((quote) => !bare(text).includes(bare(quote)));
  if (quotes.length > 0) add(quotes, []);
  if (before.includes(PLAN) && !now.includes(PLAN))
    changes.push({ what: '发布时写明是计划，现在没有写明', mark: undefined });
  return changes;
}

const sameMarks = (a: readonly string[], b: readonly string[]): boolean =>
  surplus(a, b).length === 0 && surplus(b, a).length === 0;

/** Blocks with another id and the same words: old id → new id. */
function renamedBlocks(record: PublishedArticle, now: ReadonlyMap<string, Statement>): Map<string, string> {
  const fresh = [...now.values()].filter(({ key }) => key.startsWith('^') && !record.statements.has(key));
  const renamed = new Map<string, string>();
  for (const [key, marks] of record.statements) {
    if (!key.startsWith('^') || now.has(key)) continue;
    const found = fresh.findIndex((other) => sameMarks(other.marks, marks));
    if (found >= 0) renamed.set(key, fresh.splice(found, 1)[0]?.key ?? '');
  }
  return renamed;
}

/** Every fact that changed in an article since publication; wording and commas do not count. */
export function compareWithRecord(record: PublishedArticle, statements: readonly Statement[]): Change[] {
  const now = new Map(statements.map((statement) => [statement.key, statement]));
  const renamed = renamedBlocks(record, now);
  const moved = new Set(renamed.values());
  const kept = [...record.statements].flatMap(([key, marks]): Change[] => {
    const current = now.get(renamed.get(key) ?? key);
    if (key.startsWith('fact ') && current === undefined)
      return [{ key, what: `不再引用事实“${key.slice('fact '.length)}”`, mark: undefined }];
    return changedMarks(marks, current?.marks ?? [], current?.text ?? '').map((change) => ({
      key,
      ...change,
    }));
  });
  const added = statements.filter(({ key }) => !record.statements.has(key) && !moved.has(key));
  return [
    ...kept,
    ...added.flatMap(({ key, marks, text }): Change[] =>
      key.startsWith('fact ')
        ? [{ key, what: `发布后多引了事实“${key.slice('fact '.length)}”`, mark: undefined }]
        : changedMarks([], marks, text).map((change) => ({ key, ...change })),
    ),
  ];
}
