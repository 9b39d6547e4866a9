import type { ArticleFile, ContentModel, Entry, Rule } from '../model.ts';
import type { Problem } from '../problem.ts';
import { compareWithRecord } from '../published/compare.ts';
import { correctionsOf, newAndLost, recordOf } from '../published/corrections.ts';
import type { PublishedArticle } from '../published/record.ts';
import { articleStatements, createReading, type Reading } from '../published/statements.ts';
import { headPassages } from '../text/passages.ts';
import { bare } from '../text/quoted.ts';

function* recordProblems(
  article: ArticleFile,
  record: PublishedArticle,
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

/** Where a published article states other facts there is a new correction, and published corrections stay. */
export const published: Rule = function* (model) {
  if (model.published === undefined || model.unreadable.has('facts.yaml')) return;
  const reading = createReading(model);
  for (const article of model.articles) {
    const record = recordOf(article.slug, model);
    if (record !== undefined) yield* recordProblems(article, record, model, reading);
  }
};

/** A correction; one of the feature may name an article. */
interface Dated {
  date: string;
  article?: string | undefined;
}

/** What has days of publication and change and corrections: a feature, or an article. */
type Corrected = Entry<{ published: string; updated?: string | undefined; corrections: Dated[] }>;

/** @param lastDay The last day on which what a correction is about changed. */
function* dateProblems({ data, at }: Corrected, lastDay: (about: Dated) => string): Generator<Problem> {
  const { published = '', corrections = [] } = data ?? {};
  for (const [index, correction] of corrections.entries()) {
    const { date, article } = correction;
    const place = { ...at('corrections', index, 'date'), rule: 'correction-date' };
    const last = lastDay(correction);
    const newer = corrections[index - 1]?.date ?? date;
    if (date < published)
      yield { ...place, message: `更正的日子${date}早于发布日${published}。`, remedy: '改正其中一个日子。' };
    if (date > last) {
      const message = `更正的日子${date}晚于修改日${last}，订阅与搜索引擎不会知道改过。`;
      const remedy = `把${article === undefined ? '' : `文章“${article}”的`} updated 写成 '${date}'。`;
      yield { ...place, message, remedy };
    }
    if (newer < date)
      yield { ...place, message: `更正乱了次序：${date}排在${newer}后面。`, remedy: '新的写在前面。' };
  }
}

/** What a correction quotes as the right words stands in the article now. */
function* quoteProblems(article: ArticleFile): Generator<Problem> {
  const { data, at } = article.frontmatter;
  const texts = [...headPassages(article), ...article.blocks].map(({ text }) => bare(text)).join('\n');
  for (const [index, { text }] of data?.corrections.entries() ?? [])
    for (const [, words = ''] of text.matchAll(/(?:应为|应作|改为|改作|更正为)“([^“”]+)”/gu)) {
      if (texts.includes(bare(words))) continue;
      const message = `更正说改成了“${words}”，文章里没有这几个字。`;
      const remedy = '照文章现在的写法引；这条更正说的是别篇的，移到那一篇。';
      yield { ...at('corrections', index, 'text'), rule: 'correction-words', message, remedy };
    }
}

/** Corrections come after publication, the day of change is not before the last, new ones are first. */
export const correctionDates: Rule = function* ({ feature, articles }) {
  const lastDayOf = new Map(
    articles.map(({ slug, frontmatter: { data } }) => [slug, data?.updated ?? data?.published]),
  );
  yield* dateProblems(feature, ({ article }) => lastDayOf.get(article ?? '') ?? feature.data?.updated ?? '');
  for (const article of articles) {
    yield* dateProblems(article.frontmatter, () => lastDayOf.get(article.slug) ?? '');
    yield* quoteProblems(article);
  }
};
