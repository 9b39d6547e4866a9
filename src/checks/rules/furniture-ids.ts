import { components } from '../article.ts';
import type { ArticleFile, Rule } from '../model.ts';
import type { Place, Problem } from '../problem.ts';
import { componentId } from './component-ids.ts';

/**
 * Words by which reader views of browsers throw a block away, wherever they stand in its id:
 * Mozilla Readability's `unlikelyCandidates`, `byline` and `negative` lists.
 */
const FURNITURE =
  /-ad-|ad-break|agegate|ai2html|author|banner|breadcrumb|byline|combx|comment|community|contact|cover-wrap|dateline|disqus|extra|foot|gdpr|header|hidden|legends|masthead|menu|outbrain|pager|pagination|popup|promo|related|remark|replies|rss|scroll|share|shopping|shoutbox|sidebar|skyscraper|social|sponsor|supplemental|tags|widget|writtenby|yom-re/;

function idsOf(article: ArticleFile): { id: string; place: Place }[] {
  const owned = components(article).flatMap((node) => {
    const id = componentId(node);
    return id === undefined ? [] : [{ id, place: { file: article.file, line: node.position?.start.line } }];
  });
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
