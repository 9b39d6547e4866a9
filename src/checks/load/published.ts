import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentModel } from '../model.ts';
import type { Problem } from '../problem.ts';
import {
  ADDRESSES_FILE,
  parseAddresses,
  parseArticle,
  parseWords,
  PUBLISHED_DIR,
  WORDS_FILE,
} from '../published/record.ts';
import { decodeSource } from './source-text.ts';

const ARTICLE = new RegExp(`^${PUBLISHED_DIR}/([^/]+)\\.txt$`);

/**
 * The records of what was published; what is wrong with them goes into `problems`.
 * @param files Every file of the content, relative to it.
 * @param root The content as editors see it.
 */
export function readRecords(
  dir: string,
  files: readonly string[],
  root: string,
  problems: Problem[],
): Pick<ContentModel, 'published' | 'addresses' | 'words'> {
  const read = <T>(name: string, parse: (file: string, text: string, problems: Problem[]) => T) => {
    if (!files.includes(name)) return undefined;
    const file = `${root}/${name}`;
    const text = decodeSource(file, readFileSync(join(dir, name)), problems);
    return text === undefined ? undefined : parse(file, text, problems);
  };
  const articles = files.flatMap((name) => {
    const [, slug] = ARTICLE.exec(name) ?? [];
    const record = slug === undefined ? undefined : read(name, parseArticle);
    return slug === undefined || record === undefined ? [] : [[slug, record] as const];
  });
  return {
    published: new Map(articles),
    addresses: read(ADDRESSES_FILE, parseAddresses),
    words: read(WORDS_FILE, parseWords),
  };
}
