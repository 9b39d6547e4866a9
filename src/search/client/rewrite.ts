import { coverage, squares } from '../shared/pieces.ts';
import type { Prepared } from '../shared/prepared.ts';
import { parseQuery, type Query, type Term } from '../shared/query.ts';
import { canMatchInPart } from '../shared/rank.ts';
import { contentPieces } from '../shared/questions.ts';
import { synonymsOf } from '../shared/synonyms.ts';
import { HAN } from '../shared/tokenise.ts';

/** What was found of the query, for excerpts and marks. */
export function piecesOf(phrases: readonly string[], records: readonly Prepared[]): Term[] {
  const pieces = new Set<string>();
  for (const record of records) {
    for (const phrase of phrases) {
      for (const piece of coverage(record.text, phrase).pieces) pieces.add(piece);
    }
  }
  return [...pieces].map((text) => ({ text, forms: [text], quoted: false }));
}

/** A phrase that no candidate has, cut into pieces that some have; without any it stays. */
export function cutTerm(term: Term, corpus: string): { term: Term; share: number }[] {
  const isWhole = !canMatchInPart(term, corpus) || term.forms.some((form) => corpus.includes(form));
  if (isWhole) return [{ term, share: 1 }];
  const cuts = term.forms.map((form) => ({ form, pieces: coverage(corpus, form).pieces }));
  const best = cuts.reduce((top, cut) => (squares(cut.pieces) > squares(top.pieces) ? cut : top));
  if (best.pieces.length === 0) return [{ term, share: 1 }];
  return best.pieces.map((text) => ({
    term: { text, forms: [text], quoted: false },
    share: text.length / best.form.length,
  }));
}

/**
 * Without the function words of a question; undefined where there are none.
 * @param reword Said of each phrase before.
 */
export function withoutFunctionWords(
  query: Query,
  reword = (phrase: string): string => phrase,
): Query | undefined {
  const pieces = query.terms.flatMap(({ text, quoted }) => (quoted ? [text] : contentPieces(reword(text))));
  const before = query.terms.map(({ text }) => text).join(' ');
  if (pieces.length === 0 || pieces.join(' ') === before) return undefined;
  return { ...query, terms: parseQuery(pieces.join(' ')).terms };
}

/** Adds words that mean the same. */
export function withSynonyms(query: Query): Query {
  const terms = query.terms.map((term) =>
    term.quoted ? term : { ...term, forms: [...term.forms, ...synonymsOf(term.text)] },
  );
  return { ...query, terms };
}

/** Pagefind finds a single Han character only at the head of a word; the lexicon's words lead to the rest. */
export function probe(term: Term, words: string): Term {
  if ([...term.text].length !== 1 || !HAN.test(term.text)) return term;
  return { ...term, probes: words.split(' ').filter((word) => word.indexOf(term.text) > 0) };
}
