import type { Correction } from '../../schemas/correction.ts';
import type { ArticleFile, Entry, Rule } from '../model.ts';
import type { Problem } from '../problem.ts';
import { headPassages } from '../text/passages.ts';
import { bare } from '../text/quoted.ts';

/** What has days of publication and change and corrections: a feature, or an article. */
type Corrected = Entry<{
  published: string;
  updated?: string | undefined;
  corrections: (Correction & { article?: string | undefined })[];
}>;

function problemsOf(
  entry: Corrected,
  lastDay: (correction: { article?: string | undefined }) => string,
): Problem[] {
  const { published, corrections } = entry.data ?? { published: '', corrections: [] };
  return corrections.flatMap((correction, index): Problem[] => {
    const { date } = correction;
    const at = { ...entry.at('corrections', index, 'date'), rule: 'correction-date' };
    const last = lastDay(correction);
    const newer = corrections[index - 1];
    return [
      ...(date < published
        ? [{ ...at, message: `更正的日子${date}早于发布日${published}。`, remedy: '改正其中一个日子。' }]
        : []),
      ...(date > last
        ? [
            {
              ...at,
              message: `更正的日子${date}晚于修改日${last}，订阅与搜索引擎不会知道改过。`,
              remedy: `把${correction.article === undefined ? '' : `文章“${correction.article}”的`} updated 写成 '${date}'。`,
            },
          ]
        : []),
      ...(newer !== undefined && newer.date < date
        ? [{ ...at, message: `更正乱了次序：${date}排在${newer.date}后面。`, remedy: '新的写在前面。' }]
        : []),
    ];
  });
}

/** What a correction quotes as the right words stands in the article now. */
function quoteProblems(article: ArticleFile): Problem[] {
  const { frontmatter, blocks } = article;
  const texts = [...headPassages(article), ...blocks].map(({ text }) => bare(text)).join('\n');
  return (frontmatter.data?.corrections ?? []).flatMap(({ text }, index) =>
    [...text.matchAll(/(?:应为|应作|改为|改作|更正为)“([^“”]+)”/gu)]
      .filter(([, words = '']) => !texts.includes(bare(words)))
      .map(([, words = '']) => ({
        ...frontmatter.at('corrections', index, 'text'),
        rule: 'correction-words',
        message: `更正说改成了“${words}”，文章里没有这几个字。`,
        remedy: '照文章现在的写法引；这条更正说的是别篇的，移到那一篇。',
      })),
  );
}

/** Corrections come after publication, the day of change is not before the last, new ones are first. */
export const correctionDates: Rule = ({ feature, articles }) => {
  const lastDayOf = new Map(
    articles.flatMap(({ slug, frontmatter: { data } }) =>
      data === undefined ? [] : [[slug, data.updated ?? data.published] as const],
    ),
  );
  return [
    ...(feature === undefined
      ? []
      : problemsOf(feature, ({ article }) => lastDayOf.get(article ?? '') ?? feature.data?.updated ?? '')),
    ...articles.flatMap(({ slug, frontmatter }) => problemsOf(frontmatter, () => lastDayOf.get(slug) ?? '')),
    ...articles.flatMap(quoteProblems),
  ];
};
