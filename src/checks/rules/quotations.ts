import { claimsOf } from '../claims.ts';
import type { Rule } from '../model.ts';
import { ledgerPhrases, quotedTerms } from '../phrases.ts';
import { bigrams } from '../text/likeness.ts';
import { nearestStretch, tolerance } from '../text/near-phrase.ts';
import { factsCited } from '../text/passage.ts';
import { bare, quotedTexts } from '../text/quoted.ts';

/** Words in “ ” are a `quote` of a fact that the text rests on, a set phrase, a name or a term. */
export const quotations: Rule = function* (model) {
  const said = ledgerPhrases(model, 'quote');
  const free = new Set([...ledgerPhrases(model, 'whole').keys(), ...quotedTerms(model)]);
  for (const { passages, facts, source, editorial } of claimsOf(model))
    for (const passage of editorial === true ? [] : passages) {
      // A block without marks rests on the whole article.
      const own = passage.cites.length > 0;
      const cited = own ? factsCited(passage) : facts;
      for (const { text, index } of quotedTexts(passage.text)) {
        const phrase = bare(text);
        const holders = said.get(phrase);
        if (phrase === '' || holders?.some((id) => cited.includes(id)) === true) continue;
        const place = { ...passage.at(index), rule: 'quotation' };
        if (holders !== undefined) {
          const message = `引语“${text}”出自事实${holders.join('、')}，${own ? '这一段引用的事实' : source}里没有它。`;
          const remedy = `引用那条事实，如 <Cite fact="${holders[0] ?? ''}">；不引就不加引号，用自己的话转述。`;
          yield { ...place, message, remedy };
        } else if (!free.has(phrase)) {
          const known = phrase.length > 1 ? [...said.keys(), ...free] : [];
          const longer = known.find((other) => other.includes(phrase));
          const message = `引号里的“${text}”，事实清单的 quote、whole 里没有，也不是名录里的名字。`;
          const remedy =
            longer === undefined
              ? '不是原话就去掉引号，用自己的话转述；确是原话或固定提法，照来源写进那条事实的 quote 或 whole。'
              : `照清单写全：“${longer}”；不然去掉引号，用自己的话转述。`;
          yield { ...place, message, remedy };
        }
      }
    }
};

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
