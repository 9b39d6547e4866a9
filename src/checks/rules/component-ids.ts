import { noteId, quoteId, wayOnId } from '../../markdown/note-id.ts';
import { isId } from '../../schemas/base.ts';
import type { ArticleFile, Rule } from '../model.ts';
import { placeOf, type Problem } from '../problem.ts';
import { type Component, factIds, textProp } from '../../markdown/component.ts';

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

function* check({ file, blocks, blockIds, components }: ArticleFile): Generator<Problem> {
  for (const { id, text, at } of blocks) {
    if (id === undefined || !RESERVED.test(id)) continue;
    const message = `块编号“${id}”留给版面用。`;
    yield { ...at(text.length), rule: 'reserved-id', message, remedy: '换一个本文没用过的编号。' };
  }
  const taken = new Set(blockIds);
  for (const node of components) {
    const place = placeOf(file, node);
    const id = componentId(node);
    const isNote = node.name === 'Note';
    if (isNote && (id === undefined || !isId(id) || RESERVED.test(id))) {
      const message =
        id === undefined ? '这条编者注没有编号，也没有所据的事实。' : `“${id}”不能作编者注的编号。`;
      yield { ...place, rule: 'note-id', message, remedy: REMEDY_NOTE };
    } else if (id !== undefined && taken.has(id)) {
      const again = '同一张图、同一段引语、同一个去处一篇只放一次；块编号不要与它们的编号相同。';
      const message = `编号“${id}”在本文用了两次。`;
      yield { ...place, rule: 'duplicate-block-id', message, remedy: isNote ? REMEDY_NOTE : again };
    }
    if (id !== undefined) taken.add(id);
  }
}

/** Figures and notes have permanent ids that are no block's and none of the layout's. */
export const componentIds: Rule = ({ articles }) => articles.flatMap((article) => [...check(article)]);
