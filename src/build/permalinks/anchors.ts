import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { find, hasClass } from '../../lib/find.ts';
import { escapeMarkup } from '../../lib/text.ts';

/** Elements that cannot hold an inline anchor themselves; the first one in them that can does. */
const CONTAINERS = new Set(['table', 'thead', 'tbody', 'tr', 'ul', 'ol', 'dl']);
const CELLS = new Set(['th', 'td', 'li', 'dd']);
/** Elements that hold no elements; the anchor goes before them. */
const SOLID = new Set(['img', 'svg', 'hr', 'input', 'br']);

interface Spans {
  opening?: { end: { offset?: number } };
  closing?: { start: { offset?: number } };
}

const parse = (html: string): Root => fromHtml(html, { verbose: true });
const spansOf = (element: Element): Spans =>
  (element.data as { position?: Spans } | undefined)?.position ?? {};

/** The offset at which an anchor goes; undefined where there is no such id. */
function anchorOffset(tree: Root, id: string): number | undefined {
  const target = find(tree, ({ properties }) => properties['id'] === id);
  if (target === undefined) return undefined;
  if (SOLID.has(target.tagName)) return target.position?.start.offset;
  const host = CONTAINERS.has(target.tagName) ? find(target, ({ tagName }) => CELLS.has(tagName)) : target;
  return host === undefined ? target.position?.start.offset : spansOf(host).opening?.end.offset;
}

const insert = (html: string, offset: number, text: string): string =>
  html.slice(0, offset) + text + html.slice(offset);

/**
 * An id renamed on its page: an unseen one of the old name lies at the new place, so that old links land there
 * without a script.
 * @throws Where the page lacks the new id, which was checked before.
 */
export function addAlias(html: string, oldId: string, id: string): string {
  const offset = anchorOffset(parse(html), id);
  if (offset === undefined) throw new Error(`页面里没有编号“${id}”，放不下旧编号“${oldId}”。`);
  return insert(html, offset, `<span class="moved-here" id="${oldId}"></span>`);
}

/**
 * An id that went to another page: servers do not see fragments, so the old page tells, to those alone who come by
 * the old link, where it went.
 * @param target Href of the new place, with the base.
 * @param title Title of that page.
 */
export function addMovedNote(html: string, oldId: string, target: string, title: string): string {
  const tree = parse(html);
  const main = find(tree, ({ tagName }) => tagName === 'main');
  const host = main && (find(main, (node) => hasClass(node, 'prose')) ?? main);
  const offset = host === undefined ? undefined : spansOf(host).closing?.start.offset;
  if (offset === undefined) throw new Error(`页面没有 <main>，写不下“${oldId}”的去向。`);
  const link = `<a href="${escapeMarkup(target)}">《${escapeMarkup(title)}》</a>`;
  return insert(html, offset, `<p class="moved" id="${oldId}">这里原有的内容已移到${link}。</p>`);
}
