import type { Rule } from '../model.ts';
import { placeOf } from '../problem.ts';
import { componentId } from './component-ids.ts';

/**
 * Words by which reader views of browsers throw a block away, wherever they stand in its id:
 * Mozilla Readability's `unlikelyCandidates`, `byline` and `negative` lists.
 */
const FURNITURE =
  /-ad-|ad-break|agegate|ai2html|author|banner|breadcrumb|byline|combx|comment|community|contact|cover-wrap|dateline|disqus|extra|foot|gdpr|header|hidden|legends|masthead|menu|outbrain|pager|pagination|popup|promo|related|remark|replies|rss|scroll|share|shopping|shoutbox|sidebar|skyscraper|social|sponsor|supplemental|tags|widget|writtenby|yom-re/;

/** No id of an article reads like page furniture: reader views would drop the block. */
export const furnitureIds: Rule = function* ({ articles }) {
  for (const { file, blocks, components } of articles) {
    const ids = [
      ...blocks.map(({ id, text, at }) => ({ id, place: at(text.length) })),
      ...components.map((node) => ({ id: componentId(node), place: placeOf(file, node) })),
    ];
    for (const { id = '', place } of ids) {
      const [word] = FURNITURE.exec(id) ?? [];
      if (word === undefined) continue;
      const message = `编号“${id}”里有“${word}”，浏览器的阅读模式会把这一块当作页面的边角丢掉。`;
      yield { ...place, rule: 'furniture-id', message, remedy: '换一个不含这个词的编号。' };
    }
  }
};
