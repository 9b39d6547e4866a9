import { components } from '../article.ts';
import type { ArticleFile, Rule } from '../model.ts';
import type { Place, Problem } from '../problem.ts';
import { textProp } from '../text/component.ts';

/** The property that each component takes its id from. */
const NAMED_BY: Readonly<Record<string, readonly string[]>> = {
  ArticleLink: ['article'],
  Chart: ['id'],
  Figure: ['picture'],
  Note: ['id', 'fact'],
  PullQuote: ['fact'],
};

/**
 * Words by which reader views of browsers throw a block away, wherever they stand in its id:
 * Mozilla Readability's `unlikelyCandidates`, `byline` and `negative` lists.
 */
const FURNITURE =
  /-ad-|ad-break|agegate|ai2html|author|banner|breadcrumb|byline|combx|comment|community|contact|cover-wrap|dateline|disqus|extra|foot|gdpr|header|hidden|legends|masthead|menu|outbrain|pager|pagination|popup|promo|related|remark|replies|rss|scroll|share|shopping|shoutbox|sidebar|skyscraper|social|sponsor|supplemental|tags|widget|writtenby|yom-re/;

function idsOf(article: ArticleFile): { id: string; place: Place }[] {
  const owned = components(article).flatMap((node) =>
    (NAMED_BY[node.name ?? ''] ?? [])
      .map((prop) => textProp(node, prop))
      .filter((id) => id !== undefined)
      .slice(0, 1)
      .map((id) => ({ id, place: { file: article.file, line: node.position?.start.line } })),
  );
  const blocks = article.blocks.flatMap(({ id, text, at }) =>
    id === undefined ? [] : [{ id, place: at(text.length) }],
  );
  return [...blocks, ...owned];
}

/** No id of an article reads like page furniture: reader views would drop the block. */
export const furnitureIds: Rule = ({ articles }) =>
  articles.flatMap((article) =>
    idsOf(article).flatMap(({ id, place }): Problem[] => {
      const [word] = FURNITURE.exec(id) ?? [];
      if (word === undefined) return [];
      const message = `编号“${id}”里有“${word}”，浏览器的阅读模式会把这一块当作页面的边角丢掉。`;
      return [{ ...place, rule: 'furniture-id', message, remedy: '换一个不含这个词的编号。' }];
    }),
  );
