import { claimsOf } from '../claims.ts';
import type { Rule } from '../model.ts';
import { ledgerPhrases, quotedTerms } from '../phrases.ts';
import { bigrams } from '../text/likeness.ts';
import { nearestStretch, tolerance } from '../text/near-phrase.ts';
import { bare } from '../text/quoted.ts';

/** A text without quotation marks and line-break marks, and where each of its characters stood. */
function withoutMarks(text: string): { text: string; places: number[] } {
  const places = [...text].flatMap((character, index) => (/[“”‘’|]/u.test(character) ? [] : [index]));
  return { text: places.map((index) => text[index] ?? '').join(''), places };
}

/** Blots out what stands whole. */
const blot = (text: string, phrases: readonly string[]): string =>
  phrases.reduce((left, phrase) => left.replaceAll(phrase, '□'.repeat(phrase.length)), text);

/** At least two items in a row, and half of all, of a phrase that lists things, but not all of them. */
function partOfList(text: string, phrase: string): string | undefined {
  const items = phrase.split('、');
  for (let size = items.length - 1; size >= Math.max(2, items.length / 2); size -= 1)
    for (let start = 0; start + size <= items.length; start += 1) {
      const part = items.slice(start, start + size).join('、');
      if (text.includes(part)) return part;
    }
  return undefined;
}

/** A stretch that runs over a clause's end where the phrase does not: two clauses, not the phrase. */
function crosses(stretch: string, phrase: string): boolean {
  return [...stretch].some((character) => /[，。；：！？]/u.test(character) && !phrase.includes(character));
}

/** The stretch of a text that is nearly a phrase, or a part of the list that it is. */
function nearMiss(text: string, phrase: string, known: (stretch: string) => boolean): string | undefined {
  const part = partOfList(text, phrase);
  if (part !== undefined) return part;
  const found = nearestStretch(text, phrase, tolerance(phrase));
  if (found === undefined || found.distance === 0) return undefined;
  const stretch = text.slice(found.start, found.end);
  return known(stretch) || (found.distance > 2 && crosses(stretch, phrase)) ? undefined : stretch;
}

/** Enough of the phrase's pairs of characters stand in the text to make a closer look worth its time. */
function mayHold(pairs: ReadonlySet<string>, phrase: string): boolean {
  const own = [...bigrams(phrase)];
  const least = Math.max(1, Math.min(own.length / 2, own.length - 2 * tolerance(phrase)));
  return own.filter((pair) => pairs.has(pair)).length >= least;
}

/** A set phrase of the ledger stands whole and unchanged, or not at all. */
export const setPhrases: Rule = function* (model) {
  const phrases = [...ledgerPhrases(model, 'whole').keys()].sort((a, b) => b.length - a.length);
  const names = [...quotedTerms(model)].filter((name) => name.length > 1);
  const ledger = model.facts.map(({ data }) => blot(bare(data?.statement ?? ''), phrases));
  /** A name, or what the ledger itself writes beside its set phrases. */
  const known = (stretch: string): boolean =>
    [...names, ...ledger].some((text) => text.includes(bare(stretch)));
  for (const { text: written, at } of claimsOf(model).flatMap(({ passages }) => passages)) {
    const { text, places } = withoutMarks(written);
    const rest = blot(text, phrases);
    const pairs = bigrams(rest);
    for (const phrase of phrases) {
      const stretch = mayHold(pairs, phrase) ? nearMiss(rest, phrase, known) : undefined;
      if (stretch === undefined) continue;
      const place = at(places[rest.indexOf(stretch)] ?? 0);
      const message = `“${stretch}”像是固定提法，但不完整：全文是“${phrase}”。`;
      const remedy = '照全文写，一字不改；不用这个提法，就换成自己的话。';
      yield { ...place, rule: 'set-phrase', message, remedy };
    }
  }
};
