import { existsSync, readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { loadContent } from '../../checks/load-content.ts';
import type { ContentModel } from '../../checks/model.ts';
import { type Problem, sortProblems } from '../../checks/problem.ts';
import { correctionLine, correctionsOf, stateDay } from '../../checks/published/corrections.ts';
import {
  ADDRESSES_FILE,
  articleLines,
  formatRecord,
  PUBLISHED_DIR,
  WORDS_FILE,
} from '../../checks/published/record.ts';
import { articleStatements, createReading } from '../../checks/published/statements.ts';
import { printsOf } from '../../checks/published/words.ts';
import { published } from '../../checks/rules/published.ts';
import { replaceSource } from '../../lib/replace-file.ts';

/** What each article's record would be now, by slug; without articles that cannot be read. */
function currentRecords(model: ContentModel): Map<string, string> {
  const reading = createReading(model);
  return new Map(
    model.articles.flatMap((article) => {
      const { data } = article.frontmatter;
      if (data === undefined || !article.isReadable) return [];
      const corrections = correctionsOf(article.slug, data, model);
      const stated = articleStatements(article, reading).filter(({ marks }) => marks.length > 0);
      const lines = articleLines({
        day: stateDay(data, corrections),
        corrections: corrections.map(correctionLine),
        statements: new Map(stated.map(({ key, marks }) => [key, marks])),
      });
      return [[article.slug, formatRecord('article', lines)] as const];
    }),
  );
}

/**
 * Records the content and its addresses as they are; where an article states other facts without a new correction,
 * nothing is written. Addresses are never removed; redirects tell where they went.
 * @param current Every address of the built site.
 * @returns New addresses, and the articles whose record changed.
 */
export async function recordPublished(contentDir: string, current: ReadonlySet<string>) {
  const model = await loadContent(contentDir);
  const problems: Problem[] = sortProblems([...model.loadProblems, ...published(model)]);
  if (problems.length > 0) return { problems, added: [], written: [] };
  const recorded = model.addresses ?? new Set<string>();
  const write = (name: string, text: string): boolean => {
    const file = join(contentDir, name);
    if (existsSync(file) && readFileSync(file, 'utf8') === text) return false;
    replaceSource(file, text);
    return true;
  };
  await mkdir(join(contentDir, PUBLISHED_DIR), { recursive: true });
  const addresses = [...new Set([...recorded, ...current])].sort();
  write(
    ADDRESSES_FILE,
    formatRecord(
      'addresses',
      addresses.map((address) => [address]),
    ),
  );
  write(WORDS_FILE, formatRecord('words', [...printsOf(model, contentDir)]));
  return {
    problems,
    added: [...current].filter((address) => !recorded.has(address)),
    written: [...currentRecords(model)].flatMap(([slug, text]) =>
      write(`${PUBLISHED_DIR}/${slug}.txt`, text) ? [slug] : [],
    ),
  };
}
