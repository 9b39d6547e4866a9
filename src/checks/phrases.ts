import { plain } from '../lib/text.ts';
import type { ContentModel, Entry, Path } from './model.ts';
import { fieldPassages, itemPaths } from './text/passages.ts';
import { bare, quotedTexts } from './text/quoted.ts';

/**
 * The phrases of the ledger that are words of somebody (`quote`) or set (`whole`): phrase as compared → the
 * facts that hold it.
 */
export function ledgerPhrases(model: ContentModel, field: 'quote' | 'whole'): Map<string, string[]> {
  const phrases = new Map<string, string[]>();
  for (const { id, data } of model.facts)
    for (const phrase of data?.[field] ?? []) {
      const known = phrases.get(bare(phrase));
      if (known === undefined) phrases.set(bare(phrase), [id]);
      else known.push(id);
    }
  return phrases;
}

function texts(entry: Entry<unknown>, ...paths: Path[]): string[] {
  return fieldPassages(entry, ...paths).map(({ text }) => text);
}

function directoryNames({ entities }: ContentModel): string[] {
  return entities.flatMap((entry) =>
    texts(entry, ['name'], ...itemPaths(entry, 'aliases'), ...itemPaths(entry, 'searchAliases')),
  );
}

/**
 * What may stand in quotation marks without being anybody's words, as compared: names of the directory, titles
 * of the site, titles of documents, and terms that the ledger itself sets in quotation marks.
 */
export function quotedTerms(model: ContentModel): Set<string> {
  const { facts, articles, pictures, events, charts, feature } = model;
  const statements = facts.flatMap((entry) => texts(entry, ['statement'], ['caveat']));
  return new Set(
    [
      ...directoryNames(model),
      ...articles.flatMap(({ frontmatter }) => texts(frontmatter, ['headline']).map(plain)),
      ...pictures.flatMap((entry) => texts(entry, ['caption'])),
      ...[...events, ...charts].flatMap((entry) => texts(entry, ['title'])),
      ...(feature?.data?.sections ?? []).map(({ name }) => name),
      ...facts.flatMap((entry) => texts(entry, ['section'])),
      ...statements.flatMap((text) => quotedTexts(text).map((found) => found.text)),
      ...statements.flatMap((text) => [...text.matchAll(/《([^》]+)》/gu)].map(([, title = '']) => title)),
    ].map(bare),
  );
}

/**
 * Leaves of a text the words that tell something: names and set phrases, which any fact may hold, and marks
 * become line breaks.
 */
export function tellingWords(model: ContentModel): (text: string) => string {
  const names = [...directoryNames(model).map(bare), ...ledgerPhrases(model, 'whole').keys()]
    .filter((name) => name.length > 1)
    .sort((a, b) => b.length - a.length);
  return (text) =>
    names.reduce((left, name) => left.replaceAll(name, '\n'), bare(text)).replace(/\p{P}/gu, '\n');
}
