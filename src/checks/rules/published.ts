import type { ArticleFile, ContentModel, Rule } from '../model.ts';
import type { Problem } from '../problem.ts';
import { compareWithRecord } from '../published/compare.ts';
import { correctionsOf, newAndLost } from '../published/corrections.ts';
import { PUBLISHED_DIR, type PublishedRecord } from '../published/record.ts';
import { articleStatements, createReading, type Reading } from '../published/statements.ts';

const remedy = (day: string): string =>
  `改回去；确要改，在本文开头的 corrections 里加一条 date（不早于${day}）、kind（更正、更新、说明）、text（改了什么）、reason（为什么），updated 写成同一天。`;

function check(
  article: ArticleFile,
  record: PublishedRecord,
  model: ContentModel,
  reading: Reading,
): Problem[] {
  const { data, at } = article.frontmatter;
  // What cannot be read is told elsewhere; that it is gone would mostly be wrong.
  if (data === undefined || article.outline === undefined) return [];
  const { fresh, lost } = newAndLost(record, correctionsOf(article.slug, data, model));
  const deleted = lost.map((line): Problem => ({
    ...at('corrections'),
    rule: 'published-correction',
    message: `发布过的更正“${line}”不见了。`,
    remedy: '更正要一直留着，恢复它；写错了，另加一条更正来改正。',
  }));
  if (fresh.length > 0) return deleted;
  const statements = articleStatements(article, reading);
  const placeOf = new Map(statements.map(({ key, place }) => [key, place]));
  const changed = compareWithRecord(record, statements).map(({ key, what, mark }): Problem => ({
    ...(placeOf.get(key)?.(mark) ?? { ...at('corrections'), field: key }),
    rule: 'published',
    message: `${what}，更正里没有交代。`,
    remedy: remedy(record.day),
  }));
  return [...deleted, ...changed];
}

/** Published articles are still there; of those taken down the record goes too. */
export const publishedOrphans: Rule = ({ root, articles, published: records, unreadable }) => {
  if (unreadable.has('facts.yaml')) return [];
  const slugs = new Set(articles.map(({ slug }) => slug));
  return [...records]
    .filter(([slug]) => !slugs.has(slug))
    .map(([slug]) => ({
      file: `${root}/${PUBLISHED_DIR}/${slug}.txt`,
      rule: 'published-orphan',
      message: `发布过的文章“${slug}”不见了。`,
      remedy: '恢复它；改了文件名的，把这份记录也改成同样的名字；撤下的，删去这份记录。',
    }));
};

/**
 * Where a published article states other facts there is a new correction, and published corrections stay. Without a
 * record an article is not published.
 */
export const published: Rule = (model) => {
  if (model.published.size === 0 || model.unreadable.has('facts.yaml')) return [];
  const reading = createReading(model);
  return model.articles.flatMap((article) => {
    const record = model.published.get(article.slug);
    return record === undefined ? [] : check(article, record, model, reading);
  });
};
