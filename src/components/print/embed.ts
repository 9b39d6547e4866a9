import type { Element, Root, RootContent } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { SKIP, visit } from 'unist-util-visit';
import { withBase } from '../../lib/url.ts';

/** 同一册里的一处：原来自成一页，如今是册里的一段。 */
export interface Place {
  /** 册里的编号；那一页里的 `#x` 在册里是 `编号--x`。 */
  id: string;
  /** 纸上点不了链接，写在链接之后的去处，如“第5篇”；不写就不加。 */
  label?: string;
}

/** 怎样把一页的正文收进册里。 */
export interface Embedding {
  /** 这一页在册里的编号。 */
  id: string;
  /** 小标题降几级。 */
  shift: number;
  /** 部署路径，首尾都是斜杠。 */
  base: string;
  /** 册里有的页：站内路径 → 册里的一处。 */
  places: ReadonlyMap<string, Place>;
}

/** 值是一个或几个编号的属性。 */
const ID_REFERENCES = ['ariaLabelledBy', 'ariaDescribedBy', 'ariaControls', 'ariaOwns', 'htmlFor', 'headers'];

/** 册里的编号：`页--块`。 */
export const embeddedId = (page: string, id: string): string => `${page}--${id}`;

const words = (value: unknown): string[] =>
  (Array.isArray(value) ? value.map(String) : String(value).split(/\s+/)).filter((word) => word !== '');

function renameIds({ properties }: Element, page: string): void {
  for (const [name, value] of Object.entries(properties)) {
    if (name === 'id') properties['id'] = embeddedId(page, String(value));
    else if (ID_REFERENCES.includes(name))
      properties[name] = words(value)
        .map((id) => embeddedId(page, id))
        .join(' ');
    else if (typeof value === 'string' && value.includes('url(#'))
      properties[name] = value.replaceAll(
        /url\(#([^)]+)\)/g,
        (_, id: string) => `url(#${embeddedId(page, id)})`,
      );
  }
}

/** @returns 链接落在册里哪一处；不在册里的为 undefined。 */
function redirect(node: Element, { id, base, places }: Embedding): Place | undefined {
  const { href } = node.properties;
  if (typeof href !== 'string') return undefined;
  if (href.startsWith('#')) {
    node.properties['href'] = `#${embeddedId(id, href.slice(1))}`;
    return undefined;
  }
  const [address = '', fragment = ''] = href.split('#');
  const found = [...places].find(([path]) => withBase(path, base) === address)?.[1];
  if (found === undefined) return undefined;
  node.properties['href'] = `#${fragment === '' ? found.id : embeddedId(found.id, fragment)}`;
  return found;
}

function lower(node: Element, shift: number): void {
  const level = Number(/^h([1-6])$/.exec(node.tagName)?.[1]) + shift;
  if (Number.isNaN(level)) return;
  node.tagName = `h${Math.min(level, 6)}`;
  // 四级起样式表不当它是标题，要写明才取标题字体。
  if (level > 3) node.properties['dataDisplay'] ??= '';
}

/** 十几篇合成一页，每篇各有“注”等地标，读屏反而找不到路；降为普通的块。 */
function unmark(node: Element): void {
  if (node.tagName !== 'section') return;
  node.tagName = 'div';
  delete node.properties['ariaLabel'];
  delete node.properties['ariaLabelledBy'];
}

const isAnchor = ({ properties: { className } }: Element): boolean =>
  Array.isArray(className) && className.includes('anchor');

const pointer = (label: string): RootContent & Element => ({
  type: 'element',
  tagName: 'span',
  properties: { className: ['xref'] },
  children: [{ type: 'text', value: `（${label}）` }],
});

/**
 * 把一页排好的正文收进多篇合成的一页：编号都加上本篇的前缀，页内与篇间的链接改到册里，
 * 小标题降级，去掉“复制本节链接”。
 * @param html 一页的正文，片段。
 */
export function embed(html: string, embedding: Embedding): string {
  const tree: Root = fromHtml(html, { fragment: true });
  visit(tree, 'element', (node, index, parent) => {
    if (parent === undefined || index === undefined) return undefined;
    if (isAnchor(node)) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    renameIds(node, embedding.id);
    lower(node, embedding.shift);
    unmark(node);
    const label =
      node.tagName === 'a' || node.tagName === 'use' ? redirect(node, embedding)?.label : undefined;
    if (label !== undefined) parent.children.splice(index + 1, 0, pointer(label));
    return undefined;
  });
  return toHtml(tree);
}
