import { excerpt, type Segment } from './excerpt.ts';
import { findRanges } from './match.ts';
import type { Prepared, PreparedBlock } from './prepared.ts';
import type { Term } from './query.ts';
import { ARTICLE, type BlockRole } from './record.ts';

/** An excerpt in a result. */
export interface Passage {
  /** Anchor of its paragraph; without one, the article's beginning. */
  id?: string;
  segments: Segment[];
}

/** Which kind readers see first: paragraphs tell most, headings are short; the head of the article tells of all of it. */
const ROLE_BONUS: Readonly<Record<BlockRole, number>> = {
  text: 0.4,
  lead: -0.5,
  heading: 0.1,
  key: 0,
  subhead: -0.5,
  rest: 0,
  kicker: -1,
};

/** One among others in a list (甲、乙等) is told of in passing. */
const IN_LIST = 0.05;

/**
 * The most telling passages, cut; the best first, the others in the text's order. What the title says tells least.
 * @param terms Of each any form will do; where none is found, a passage from the beginning without marks.
 */
export function bestPassages(record: Prepared, terms: readonly Pick<Term, 'forms'>[], limit = 4): Passage[] {
  const phrases = terms.flatMap(({ forms }) => forms);
  const ranked = record.blocks
    .map((block, order) => ({ block, order, value: passageValue(block, terms, record) }))
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.value - a.value || a.order - b.order);
  const chosen = ranked.filter(
    ({ block }, index) => ranked.findIndex((other) => other.block.id === block.id) === index,
  );
  const [first, ...others] = chosen;
  // Behind the first, what has no address of its own has no link.
  const rest = others.filter(({ block }) => block.id !== undefined).slice(0, limit - 1);
  const fallback = [...record.blocks]
    .filter(({ role }) => role === 'lead' || record.kind !== ARTICLE)
    .sort((a, b) => b.text.length - a.text.length)[0];
  if (first === undefined) return fallback === undefined ? [] : [cut(fallback, [])];
  return [first, ...rest.sort((a, b) => a.order - b.order)].map(({ block }) => cut(block, phrases));
}

function passageValue(
  { norm: { text }, role }: PreparedBlock,
  terms: readonly Pick<Term, 'forms'>[],
  { titleText }: Prepared,
): number {
  const values = terms.map(({ forms }) => {
    const found = forms.filter((form) => text.includes(form));
    if (found.length === 0) return 0;
    const isListed = found.every((form) => !unlisted(text, form).includes(form));
    const more = longest(found) - longest(forms.filter((form) => titleText.includes(form)));
    return 1 + Math.max(0, more) / 20 - (isListed ? IN_LIST : 0);
  });
  const sum = values.reduce((total, value) => total + value, 0);
  return sum === 0 ? 0 : sum + ROLE_BONUS[role];
}

const unlisted = (text: string, form: string): string =>
  text.replaceAll(`、${form}`, '').replaceAll(`${form}、`, '');

const longest = (texts: readonly string[]): number => Math.max(0, ...texts.map(({ length }) => length));

function cut(block: PreparedBlock, phrases: readonly string[]): Passage {
  const ranges = findRanges(block.norm, phrases);
  const segments = excerpt(block.text, ranges);
  return block.id === undefined ? { segments } : { id: block.id, segments };
}
