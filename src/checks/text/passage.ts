import { splitSentences } from '../../lib/sentences.ts';
import type { Place } from '../problem.ts';

/** What a text is: a field of a record, or a kind of block in an article. */
export type PassageKind = 'field' | 'heading' | 'paragraph' | 'item' | 'cell' | 'note' | 'quote';

/** A <Cite> in a text, from and to in it. */
export interface Cite {
  facts: string[];
  start: number;
  end: number;
}

/** A text for readers, what it cites, and where each of its characters stands. */
export interface Passage {
  kind: PassageKind;
  text: string;
  /** What is read with it: a cell's row and head; otherwise the text itself. */
  context: string;
  cites: readonly Cite[];
  at: (index: number) => Place;
}

/** The facts that a passage cites itself, in order. */
export const factsCited = ({ cites }: Passage): string[] => cites.flatMap(({ facts }) => facts);

/** The sentences of a passage; a cite belongs to the one in which it begins. */
export function sentencesOf(passage: Passage, marks?: string): Passage[] {
  const { kind, text, context, cites, at } = passage;
  return splitSentences(text, marks).map(({ start, end }) => {
    const part = text.slice(start, end);
    return {
      kind,
      text: part,
      context: kind === 'cell' ? context : part,
      cites: cites
        .filter((cite) => cite.start >= start && cite.start < end)
        .map((cite) => ({ ...cite, start: cite.start - start, end: cite.end - start })),
      at: (index) => at(start + index),
    };
  });
}

/** The same, cut at semicolons too, which end what a cite covers. */
export const clausesOf = (passage: Passage): Passage[] => sentencesOf(passage, '。！？；');
