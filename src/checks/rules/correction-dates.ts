import type { ArticleFile, Entry, Rule } from '../model.ts';
import type { Problem } from '../problem.ts';
import { headPassages } from '../text/passages.ts';
import { bare } from '../text/quoted.ts';

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
