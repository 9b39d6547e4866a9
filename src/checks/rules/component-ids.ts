import { noteId, quoteId, wayOnId } from '../../markdown/note-id.ts';
import { components } from '../article.ts';
import type { ArticleFile, Rule } from '../model.ts';
import type { Problem } from '../problem.ts';
import { type Component, factIds, textProp } from '../text/component.ts';

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** Ids of the layout itself. */
const RESERVED = /^(?:lead|key-points|footnotes|unstated|corrections|read-on|main|(?:fn|cite)-\d.*)$/;

const REMEDY_NOTE = '写一个 id，如 <Note id="not-given">：小写字母、数字和连字符，本文没有用过。';

/** The id of a component on the page; undefined where it has none. */
export function componentId(node: Component): string | undefined {
  switch (node.name) {
    case 'Figure':
      return textProp(node, 'picture');
    case 'Chart':
      return textProp(node, 'id');
    case 'PullQuote':
      return quoteId(factIds(node).join('-'));
    case 'ArticleLink':
      return wayOnId(textProp(node, 'article') ?? '');
    case 'Cooperation':
      return 'cooperation';
    default:
      return node.name === 'Note' ? noteId(factIds(node), textProp(node, 'id')) : undefined;
  }
}

function check(article: ArticleFile): Problem[] {
  const { file, blocks } = article;
  const taken = new Set(blocks.flatMap(({ id }) => (id === undefined ? [] : [id])));
  const reserved = blocks.flatMap(({ id, text, at }): Problem[] => {
    if (id === undefined || !RESERVED.test(id)) return [];
    const message = `块编号“${id}”留给版面用。`;
    return [{ ...at(text.length), rule: 'reserved-id', message, remedy: '换一个本文没用过的编号。' }];
  });
  const owned = components(article).flatMap((node): Problem[] => {
    const place = { file, line: node.position?.start.line, column: node.position?.start.column };
    const id = componentId(node);
    if (id === undefined) {
      if (node.name !== 'Note') return [];
      return [
        { ...place, rule: 'note-id', message: '这条编者注没有编号，也没有所据的事实。', remedy: REMEDY_NOTE },
      ];
    }
    const wrong = node.name === 'Note' && (!ID.test(id) || RESERVED.test(id));
    const again = taken.has(id);
    taken.add(id);
    if (wrong)
      return [{ ...place, rule: 'note-id', message: `“${id}”不能作编者注的编号。`, remedy: REMEDY_NOTE }];
    if (!again) return [];
    const message = `编号“${id}”在本文用了两次。`;
    const remedy =
      node.name === 'Note'
        ? REMEDY_NOTE
        : '同一张图、同一段引语、同一个去处一篇只放一次；块编号不要与它们的编号相同。';
    return [{ ...place, rule: 'duplicate-block-id', message, remedy }];
  });
  return [...reserved, ...owned];
}

/** Figures and notes have permanent ids that are no block's and none of the layout's. */
export const componentIds: Rule = ({ articles }) => articles.flatMap(check);
