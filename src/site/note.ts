import type { Fact } from '../schemas/fact.ts';
import { NOTES } from './words.ts';

/** One line of a note: what it says of a fact beyond the sentence that cites the fact. */
export interface NoteLine {
  /** Shown as a label before the text; left out for what happened, which needs no label. */
  status: Exclude<Fact['status'], 'occurred'> | undefined;
  text: string;
}

/**
 * The line that a fact adds to a note: a plan, something under way, whose words they are, a caveat.
 * @returns `undefined` where the sentence already says all: the thing happened and there is no caveat.
 */
export function noteLine({
  status,
  by,
  caveat,
}: Pick<Fact, 'status' | 'by' | 'caveat'>): NoteLine | undefined {
  if (status === 'occurred') return caveat === undefined ? undefined : { status: undefined, text: caveat };
  if (status === 'stated') return { status, text: `${NOTES.statedBy(by)}${caveat ?? ''}` };
  const source = by === undefined ? '' : NOTES.accordingTo(by);
  return { status, text: `${source}${caveat ?? NOTES.outcome[status]}` };
}

/** The lines of a note on several facts, none of them twice. */
export function noteLines(facts: readonly Pick<Fact, 'status' | 'by' | 'caveat'>[]): NoteLine[] {
  const lines = facts.map(noteLine).filter((line) => line !== undefined);
  return [...new Map(lines.map((line) => [JSON.stringify(line), line])).values()];
}
