import type { Article } from '../../schemas/article.ts';
import type { Correction } from '../../schemas/correction.ts';
import type { ContentModel } from '../model.ts';
import type { PublishedRecord } from './record.ts';

/** 一篇文章的更正，连同专题级更正里点名是它的。 */
export function correctionsOf(slug: string, article: Article, { feature }: ContentModel): Correction[] {
  const elsewhere = (feature?.data?.corrections ?? []).filter((correction) => correction.article === slug);
  return [...article.corrections, ...elsewhere];
}

/** 记录里的写法；不含说明文字，以后把话说得更清楚不算删改。 */
export const correctionLine = ({ date, kind }: Correction): string => `${date} ${kind}`;

/** 文章现在是哪一天的样子：发布、修改、更正里最晚的一天。 */
export function stateDay(
  { published, updated = published }: Article,
  corrections: readonly Correction[],
): string {
  return [published, updated, ...corrections.map(({ date }) => date)].sort().at(-1) ?? published;
}

/** 记下之后新写的更正，和记下过、现在没有了的。 */
export function newAndLost(
  record: PublishedRecord,
  corrections: readonly Correction[],
): { fresh: Correction[]; lost: string[] } {
  const left = [...record.corrections];
  const unrecorded = corrections.filter((correction) => {
    const index = left.indexOf(correctionLine(correction));
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
  return { fresh: unrecorded.filter(({ date }) => date >= record.day), lost: left };
}

/** 有新更正、还没有记下的文章：不记，这条更正之后的改动就没有人查。 */
export function unrecordedCorrections(model: ContentModel): string[] {
  return model.articles.flatMap(({ slug, frontmatter: { data } }) => {
    const record = model.published.get(slug);
    if (record === undefined || data === undefined) return [];
    return newAndLost(record, correctionsOf(slug, data, model)).fresh.length === 0 ? [] : [slug];
  });
}
