import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select } from 'hast-util-select';
import { toHtml } from 'hast-util-to-html';

/** 不能直接装一个行内锚点的元素；改放进里面第一个能装的。 */
const CONTAINERS = new Set(['table', 'thead', 'tbody', 'tr', 'ul', 'ol', 'dl']);
const CELLS = 'th, td, li, dd';
/** 里面不能有元素的，锚点放在它前面。 */
const SOLID = new Set(['img', 'svg', 'hr', 'input', 'br']);

interface Spans {
  opening?: { end: { offset?: number } };
  closing?: { start: { offset?: number } };
}

const parse = (html: string): Root => fromHtml(html, { verbose: true });
const spansOf = (element: Element): Spans =>
  (element.data as { position?: Spans } | undefined)?.position ?? {};

/** 锚点该插在第几个字符；找不到编号时为 undefined。 */
function anchorOffset(tree: Root, id: string): number | undefined {
  const target = select(`[id="${id}"]`, tree);
  if (target === undefined) return undefined;
  if (SOLID.has(target.tagName)) return target.position?.start.offset;
  const host = CONTAINERS.has(target.tagName) ? select(CELLS, target) : target;
  return host === undefined ? target.position?.start.offset : spansOf(host).opening?.end.offset;
}

const insert = (html: string, offset: number, text: string): string =>
  html.slice(0, offset) + text + html.slice(offset);

/**
 * 编号在同一页改了名：在新处放一个看不见的旧编号，旧链接照样落到这里，不靠脚本。
 * @throws 页面里没有新编号时；核对在先，不该发生
 */
export function addAlias(html: string, oldId: string, id: string): string {
  const offset = anchorOffset(parse(html), id);
  if (offset === undefined) throw new Error(`页面里没有编号“${id}”，放不下旧编号“${oldId}”。`);
  return insert(html, offset, `<span class="moved-here" id="${oldId}"></span>`);
}

/**
 * 编号移到了别的页：片段不会发给服务器，只能在原页留一句话，链到新处；只有从旧链接来的人才看见。
 * @param target 新处的 href，已含部署路径
 * @param title 新处那一页的题目
 */
export function addMovedNote(html: string, oldId: string, target: string, title: string): string {
  const tree = parse(html);
  const host = select('main .prose', tree) ?? select('main', tree);
  const offset = host === undefined ? undefined : spansOf(host).closing?.start.offset;
  if (offset === undefined) throw new Error(`页面没有 <main>，写不下“${oldId}”的去向。`);
  const note = toHtml({
    type: 'element',
    tagName: 'p',
    properties: { className: ['moved'], id: oldId },
    children: [
      { type: 'text', value: '这里原有的内容已移到' },
      {
        type: 'element',
        tagName: 'a',
        properties: { href: target },
        children: [{ type: 'text', value: `《${title}》` }],
      },
      { type: 'text', value: '。' },
    ],
  });
  return insert(html, offset, note);
}
