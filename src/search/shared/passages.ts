import { excerpt, type Segment } from './excerpt.ts';
import { findRanges } from './match.ts';
import type { Prepared, PreparedBlock } from './prepared.ts';
import { ARTICLE, type BlockRole } from './record.ts';

/** An excerpt in a result. */
export interface Passage {
  /** Anchor of its paragraph; without one, the article's beginning. */
  id?: string;
  segments: Segment[];
}

/** Which kind readers see first: paragraphs tell most, headings are short. */
const ROLE_BONUS: Readonly<Record<BlockRole, number>> = {
  text: 0.4,
  lead: 0.3,
  heading: 0.1,
  key: 0,
  subhead: 0,
  rest: 0,
  kicker: -0.2,
};

/**
 * The most telling passages, cut; the best first, the others in the text's order. What the title says tells least.
 * @param phrases Normalised; where none is found, a passage from the beginning without marks.
 */
export function bestPassages(record: Prepared, phrases: readonly string[], limit = 4): Passage[] {
  const ranked = record.blocks
    .map((block, order) => ({ block, order, value: passageValue(block, phrases, record) }))
    .filter(({ value }) => value > 0)
    .sort((a, b) => b.value - a.value || a.order - b.order);
  const chosen = ranked.filter(
    ({ block }, index) => ranked.findIndex((other) => sameTarget(other.block, block)) === index,
  );
  const [first, ...rest] = chosen.slice(0, limit);
  const fallback = [...record.blocks]
    .filter(({ role }) => role === 'lead' || record.kind !== ARTICLE)
    .sort((a, b) => b.text.length - a.text.length)[0];
  if (first === undefined) return fallback === undefined ? [] : [cut(fallback, [])];
  return [first, ...rest.sort((a, b) => a.order - b.order)].map(({ block }) => cut(block, phrases));
}

function passageValue(block: PreparedBlock, phrases: readonly string[], { titleText }: Prepared): number {
  const found = phrases.filter((phrase) => block.norm.text.includes(phrase));
  if (found.length === 0) return 0;
  const length = found.reduce((sum, phrase) => sum + (titleText.includes(phrase) ? 0 : phrase.length), 0);
  return found.length + length / 20 + ROLE_BONUS[block.role];
}

function sameTarget(a: PreparedBlock, b: PreparedBlock): boolean {
  return a.id !== undefined && a.id === b.id;
}

function cut(block: PreparedBlock, phrases: readonly string[]): Passage {
  const ranges = findRanges(block.norm, phrases);
  const segments = excerpt(block.text, ranges);
  return block.id === undefined ? { segments } : { id: block.id, segments };
}
