import { MISWRITTEN_ID } from '../../markdown/block-id.ts';
import { componentId } from '../../markdown/component.ts';
import { isId, isReservedId } from '../../schemas/base.ts';
import type { ArticleFile, Rule } from '../model.ts';
import { placeOf, type Problem } from '../problem.ts';
import type { Block } from '../text/block.ts';

function* blockProblems(blocks: readonly Block[]): Generator<Problem> {
  const seen = new Map<string, number>();
  for (const [index, { id, text, at, topLevel, kind }] of blocks.entries()) {
    const isMiswritten = MISWRITTEN_ID.test(text);
    if (id === undefined || !topLevel) {
      if (topLevel && /^\s+(?:\^\S*)?\s*$/u.test(text)) {
        const remedy = '整段删去；段与段的间距由版面留出。';
        yield { ...at(0), rule: 'block-id', message: '这一段只有空格。', remedy };
      } else if (!topLevel && (isMiswritten || id !== undefined)) {
        const remedy = '表格、列表和组件的编号另起一段，前面空一行。';
        yield { ...at(text.length), rule: 'block-id', message: '块编号不能写在这里。', remedy };
      } else if (isMiswritten) {
        const remedy = '写成“ ^编号”：前面一个空格，编号只用小写字母、数字和连字符。';
        yield { ...at(text.length), rule: 'block-id', message: '段末的块编号写法不对。', remedy };
      } else if (topLevel && !/^[|｜]/.test(text)) {
        // Tables that came out as text are told as tables, and get no ids.
        const message = `这个${kind === 'heading' ? '小标题' : '段落'}没有块编号。`;
        yield { ...at(0), rule: 'block-id', message, remedy: '运行 npm run ids 补上。' };
      }
      continue;
    }
    const earlier = seen.get(id);
    if (isMiswritten) {
      const message = '一段末尾写了两个块编号。';
      yield { ...at(text.length), rule: 'block-id', message, remedy: '只留一个，发布过的留旧的。' };
    } else if (text === '' && index === 0) {
      yield { ...at(0), rule: 'block-id', message: '这个块编号前面没有内容。', remedy: '删去这一行。' };
    } else if (earlier !== undefined) {
      const message = `块编号“${id}”与第${earlier}行重复。`;
      yield { ...at(0), rule: 'duplicate-block-id', message, remedy: '换一个本文没用过的编号。' };
    } else seen.set(id, at(0).line ?? 0);
  }
}

/** Paragraphs and headings have permanent ids, each once in an article. */
export const blockIds: Rule = ({ articles }) => articles.flatMap(({ blocks }) => [...blockProblems(blocks)]);

const REMEDY_NOTE = '写一个 id，如 <Note id="not-given">：小写字母、数字和连字符，本文没有用过。';

function* componentProblems({ file, blocks, blockIds, components }: ArticleFile): Generator<Problem> {
  for (const { id, text, at } of blocks) {
    if (id === undefined || !isReservedId(id)) continue;
    const message = `块编号“${id}”留给版面用。`;
    yield { ...at(text.length), rule: 'reserved-id', message, remedy: '换一个本文没用过的编号。' };
  }
  const taken = new Set(blockIds);
  for (const node of components) {
    const place = placeOf(file, node);
    const id = componentId(node);
    const isNote = node.name === 'Note';
    if (isNote && (id === undefined || !isId(id) || isReservedId(id))) {
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
export const componentIds: Rule = ({ articles }) =>
  articles.flatMap((article) => [...componentProblems(article)]);

/** Words by which reader views throw a block away, wherever they stand in its id (Mozilla Readability's lists). */
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
