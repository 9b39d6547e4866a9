import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { loadContent } from '../../checks/load-content.ts';
import type { ContentModel } from '../../checks/model.ts';
import { type Problem, sortProblems } from '../../checks/problem.ts';
import { correctionLine, correctionsOf, stateDay } from '../../checks/published/corrections.ts';
import { printsOf } from '../../checks/published/prints.ts';
import { formatRecord, type PublishedArticle, RECORD_FILE } from '../../checks/published/record.ts';
import { articleStatements, createReading } from '../../checks/published/statements.ts';
import { published } from '../../checks/rules/published.ts';
import { replaceFile } from '../../lib/replace-file.ts';

/** What each article states now, by slug. */
function articlesOf(model: ContentModel): Map<string, PublishedArticle> {
  const reading = createReading(model);
  return new Map(
    model.articles.flatMap((article): [string, PublishedArticle][] => {
      const { data } = article.frontmatter;
      if (data === undefined) return [];
      const corrections = correctionsOf(article.slug, data, model);
      const stated = articleStatements(article, reading).filter(({ marks }) => marks.length > 0);
      return [
        [
          article.slug,
          {
            day: stateDay(data, corrections),
            corrections: corrections.map(correctionLine),
            statements: new Map(stated.map(({ key, marks }) => [key, marks])),
          },
        ],
      ];
    }),
  );
}

/**
 * Records the content and its addresses as they are; where an article states other facts without a new correction,
 * nothing is written. Addresses are never removed; redirects tell where they went.
 * @param current Every address of the built site.
 * @returns New addresses, and the articles that state other things than before.
 */
export async function recordPublished(contentDir: string, current: ReadonlySet<string>) {
  const model = await loadContent(contentDir);
  const problems: Problem[] = sortProblems([...model.loadProblems, ...published(model)]);
  if (problems.length > 0) return { problems, added: [], written: [] };
  const recorded = model.published?.addresses ?? new Set<string>();
  const addresses = new Set([...recorded, ...current]);
  const articles = articlesOf(model);
  const record = formatRecord({ addresses, prints: printsOf(contentDir, model.files), articles });
  replaceFile(join(contentDir, RECORD_FILE), record, { flush: true });
  return {
    problems,
    added: [...current].filter((address) => !recorded.has(address)),
    written: [...articles].flatMap(([slug, article]) =>
      isDeepStrictEqual(article, model.published?.articles.get(slug)) ? [] : [slug],
    ),
  };
}
