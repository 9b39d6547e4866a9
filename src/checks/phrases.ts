import { plain } from '../lib/text.ts';
import type { ContentModel, Entry } from './model.ts';
import { fieldPassages } from './text/passages.ts';
import { bare, quotedTexts } from './text/quoted.ts';

/** Words of somebody (`quote`) or set phrases (`whole`) of the ledger: phrase as compared → the facts that hold it. */
export function ledgerPhrases({ facts }: ContentModel, field: 'quote' | 'whole'): Map<string, string[]> {
  const phrases = facts.flatMap(({ id, data }) =>
    (data?.[field] ?? []).map((phrase) => ({ id, phrase: bare(phrase) })),
  );
  const holders = Map.groupBy(phrases, ({ phrase }) => phrase);
  return new Map([...holders].map(([phrase, held]) => [phrase, held.map(({ id }) => id)]));
}

const texts = (entries: readonly Entry<unknown>[], ...fields: string[]): string[] =>
  entries.flatMap((entry) => fieldPassages(entry, ...fields).map(({ text }) => text));

function directoryNames({ entities }: ContentModel): string[] {
  return texts(entities, 'name', 'aliases.*', 'searchAliases.*');
}

/**
 * What may stand in quotation marks without being anybody's words, as compared: names of the directory, titles
 * of the site, titles of documents, and terms that the ledger itself sets in quotation marks.
 */
export function quotedTerms(model: ContentModel): Set<string> {
  const { facts, articles, pictures, events, charts, feature } = model;
  const statements = texts(facts, 'statement', 'caveat');
  const headlines = texts(
    articles.map(({ frontmatter }) => frontmatter),
    'headline',
  );
  return new Set(
    [
      ...directoryNames(model),
      ...headlines.map(plain),
      ...texts(pictures, 'caption'),
      ...texts([...events, ...charts], 'title'),
      ...texts([feature], 'sections.*.name'),
      ...texts(facts, 'section'),
      ...statements.flatMap((text) => quotedTexts(text).map((found) => found.text)),
      ...statements.flatMap((text) => [...text.matchAll(/《([^》]+)》/gu)].map(([, title = '']) => title)),
    ].map(bare),
  );
}

/** Leaves of a text what tells something: names, set phrases (any fact may hold them) and marks become line breaks. */
export function tellingWords(model: ContentModel): (text: string) => string {
  const names = [...directoryNames(model).map(bare), ...ledgerPhrases(model, 'whole').keys()]
    .filter((name) => name.length > 1)
    .sort((a, b) => b.length - a.length);
  return (text) =>
    names.reduce((left, name) => left.replaceAll(name, '\n'), bare(text)).replace(/\p{P}/gu, '\n');
}
