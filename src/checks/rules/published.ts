import type { ArticleFile, ContentModel, Entry, Rule } from '../model.ts';
import type { Problem } from '../problem.ts';
import { compareWithRecord } from '../published/compare.ts';
import { correctionsOf, newAndLost } from '../published/corrections.ts';
import { ADDRESSES_FILE, PUBLISHED_DIR, type PublishedRecord, WORDS_FILE } from '../published/record.ts';
import { articleStatements, createReading, type Reading } from '../published/statements.ts';
import { headPassages } from '../text/passages.ts';
import { bare } from '../text/quoted.ts';

function* recordProblems(
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

/** Records are written together: one that was deleted, by itself or with the rest, would be missed by nobody. */
export const recordsThere: Rule = ({ root, files, articles, addresses }) => {
  const common = [ADDRESSES_FILE, WORDS_FILE];
  if (!files.some((name) => common.includes(name) || name.startsWith(`${PUBLISHED_DIR}/`))) return [];
  const published = articles.filter(({ slug }) => addresses?.has(`/articles/${slug}/`));
  return [...common, ...published.map(({ slug }) => `${PUBLISHED_DIR}/${slug}.txt`)]
    .filter((name) => !files.includes(name))
    .map((name) => ({
      file: `${root}/${name}`,
      rule: 'record-missing',
      message: '这份发布记录不见了。',
      remedy: '从版本库里取回；从来没有过的，运行 npm run permalinks 记下。',
    }));
};

/** Where a published article states other facts there is a new correction, and published corrections stay. */
export const published: Rule = function* (model) {
  if (model.published.size === 0 || model.unreadable.has('facts.yaml')) return;
  const reading = createReading(model);
  for (const article of model.articles) {
    const record = model.published.get(article.slug);
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
