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

/** The lines of a note on several facts: one line a status, nothing said twice. */
export function noteLines(facts: readonly Pick<Fact, 'status' | 'by' | 'caveat'>[]): NoteLine[] {
  const texts = new Map<NoteLine['status'], Set<string>>();
  for (const line of facts.map(noteLine).filter((line) => line !== undefined))
    texts.set(line.status, (texts.get(line.status) ?? new Set()).add(line.text));
  return [...texts].map(([status, said]) => ({ status, text: withoutFiller([...said]).join('') }));
}

/** The bare words for a plan or something under way, unless nothing else is said. */
function withoutFiller(texts: readonly string[]): readonly string[] {
  const filler: readonly string[] = Object.values(NOTES.outcome);
  const telling = texts.filter((text) => !filler.includes(text));
  return telling.length === 0 ? texts : telling;
}
