import type { Article } from '../../schemas/article.ts';
import type { Correction } from '../../schemas/correction.ts';
import type { ContentModel } from '../model.ts';
import { surplus } from './compare.ts';
import type { PublishedArticle } from './record.ts';

/** An article's corrections, and those of the feature that name it. */
export function correctionsOf(slug: string, article: Article, { feature }: ContentModel): Correction[] {
  const elsewhere = (feature.data?.corrections ?? []).filter((correction) => correction.article === slug);
  return [...article.corrections, ...elsewhere];
}

/** What an article stated when it was published; of one that was renamed, the redirect tells its name of then. */
export function recordOf(slug: string, { published, redirects }: ContentModel): PublishedArticle | undefined {
  const names = redirects.flatMap(({ data }) =>
    data?.to === `/articles/${slug}/` ? (/^\/articles\/([^/]+)\/$/.exec(data.from)?.[1] ?? []) : [],
  );
  return [slug, ...names].map((name) => published?.articles.get(name)).find((record) => record !== undefined);
}

/** As the record writes it, without its words: putting it more clearly later is no change. */
export const correctionLine = ({ date, kind }: Correction): string => `${date} ${kind}`;

/** The day whose state an article is in: the last of publication, change and corrections. */
export function stateDay(
  { published, updated = published }: Article,
  corrections: readonly Correction[],
): string {
  return [published, updated, ...corrections.map(({ date }) => date)].sort().at(-1) ?? published;
}

/** Corrections written since the record, and recorded ones that are gone. */
export function newAndLost(
  record: PublishedArticle,
  corrections: readonly Correction[],
): { fresh: Correction[]; lost: string[] } {
  const unrecorded = surplus(corrections, record.corrections, correctionLine);
  return {
    fresh: unrecorded.filter(({ date }) => date >= record.day),
    lost: surplus(record.corrections, corrections.map(correctionLine)),
  };
}

/** Articles with corrections that are not recorded: until they are, nobody checks what changes after. */
export function unrecordedCorrections(model: ContentModel): string[] {
  return model.articles.flatMap(({ slug, frontmatter: { data } }) => {
    const record = recordOf(slug, model);
    if (record === undefined || data === undefined) return [];
    return newAndLost(record, correctionsOf(slug, data, model)).fresh.length === 0 ? [] : [slug];
  });
}
