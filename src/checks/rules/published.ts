import type { ArticleFile, ContentModel, Rule } from '../model.ts';
import type { Problem } from '../problem.ts';
import { compareWithRecord } from '../published/compare.ts';
import { correctionsOf, newAndLost } from '../published/corrections.ts';
import { PUBLISHED_DIR, type PublishedRecord } from '../published/record.ts';
import { articleStatements, createReading, type Reading } from '../published/statements.ts';

function* check(
  article: ArticleFile,
  record: PublishedRecord,
  model: ContentModel,
  reading: Reading,
): Generator<Problem> {
  const { data, at } = article.frontmatter;
  // What cannot be read is told elsewhere; that it is gone would mostly be wrong.
  if (data === undefined || !article.isReadable) return;
  const { fresh, lost } = newAndLost(record, correctionsOf(article.slug, data, model));
  for (const line of lost) {
    const message = `发布过的更正“${line}”不见了。`;
    const remedy = '更正要一直留着，恢复它；写错了，另加一条更正来改正。';
    yield { ...at('corrections'), rule: 'published-correction', message, remedy };
  }
  if (fresh.length > 0) return;
  const statements = articleStatements(article, reading);
  const remedy = `改回去；确要改，在本文开头的 corrections 里加一条 date（不早于${record.day}）、kind（更正、更新、说明）、text（改了什么）、reason（为什么），updated 写成同一天。`;
  for (const { key, what, mark } of compareWithRecord(record, statements)) {
    const place = statements.find((statement) => statement.key === key)?.place(mark);
    const message = `${what}，更正里没有交代。`;
    yield { ...(place ?? { ...at('corrections'), field: key }), rule: 'published', message, remedy };
  }
}

/** Published articles are still there; of those taken down the record goes too. */
export const publishedOrphans: Rule = function* ({ root, articles, published: records, unreadable }) {
  if (unreadable.has('facts.yaml')) return;
  for (const slug of records.keys()) {
    if (articles.some((article) => article.slug === slug)) continue;
    const file = `${root}/${PUBLISHED_DIR}/${slug}.txt`;
    const remedy = '恢复它；改了文件名的，把这份记录也改成同样的名字；撤下的，删去这份记录。';
    yield { file, rule: 'published-orphan', message: `发布过的文章“${slug}”不见了。`, remedy };
  }
};

/**
 * Where a published article states other facts there is a new correction, and published corrections stay. Without a
 * record an article is not published.
 */
export const published: Rule = function* (model) {
  if (model.published.size === 0 || model.unreadable.has('facts.yaml')) return;
  const reading = createReading(model);
  for (const article of model.articles) {
    const record = model.published.get(article.slug);
    if (record !== undefined) yield* check(article, record, model, reading);
  }
};
