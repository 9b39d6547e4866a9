import type { Element, ElementContent, Root, RootContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { toString } from 'hast-util-to-string';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import type { Citation } from './remark-citations.ts';

/** 正文的一段：现成的 HTML，或一个要由版面渲染的组件。 */
export type Piece = string | ComponentPiece;

/** 正文里的一个组件；`table` 是换掉的标准标签。 */
export interface ComponentPiece {
  name: string;
  props: Record<string, string>;
  children: Piece[];
}

/** 一个小标题。 */
export interface BodyHeading {
  depth: number;
  /** 页面里的编号。 */
  slug: string;
  text: string;
}

/** 排好的正文，可以存成文件。 */
export interface Body {
  pieces: Piece[];
  headings: BodyHeading[];
  citations: Citation[];
}

type JsxElement = MdxJsxFlowElement | MdxJsxTextElement;
type Node = RootContent | ElementContent | JsxElement;

const isJsx = (node: Node): node is JsxElement =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
const isTable = (node: Node): node is Element & { tagName: 'table' } =>
  node.type === 'element' && node.tagName === 'table';

/** 花括号里只许写注释（内容检查守着），读者看不到。 */
const isComment = (node: Node): boolean => /^mdx(?:Flow|Text)Expression$/.test(node.type);

function hasComponent(node: Node): boolean {
  if (isJsx(node) || isTable(node) || isComment(node)) return true;
  return node.type === 'element' && node.children.some(hasComponent);
}

function propsOf({ attributes, name }: JsxElement): Record<string, string> {
  return Object.fromEntries(
    attributes.map((attribute) => {
      if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string')
        throw new Error(`正文里 <${name ?? ''}> 的属性只能写成带引号的文字。`);
      return [attribute.name, attribute.value];
    }),
  );
}

const idOf = ({ properties: { id } }: Element): Record<string, string> =>
  typeof id === 'string' ? { id } : {};

const TABLE_PARTS = new Set(['table', 'thead', 'tbody', 'tr']);

/** 表格各部分之间的换行不写出来。 */
function withoutGaps({ children }: Element): ElementContent[] {
  return children
    .filter((child) => child.type !== 'text' || child.value.trim() !== '')
    .map((child) =>
      child.type === 'element' && TABLE_PARTS.has(child.tagName)
        ? { ...child, children: withoutGaps(child) }
        : child,
    );
}

const htmlOf = (node: RootContent): string => toHtml(node, { collapseEmptyAttributes: true });

function pieceOf(node: Node): Piece[] {
  if (isComment(node)) return [];
  if (isJsx(node))
    return [{ name: node.name ?? '', props: propsOf(node), children: piecesOf(node.children as Node[]) }];
  if (isTable(node)) return [{ name: 'table', props: idOf(node), children: piecesOf(withoutGaps(node)) }];
  if (node.type !== 'element' || !hasComponent(node)) return [htmlOf(node)];
  const close = `</${node.tagName}>`;
  const open = htmlOf({ ...node, children: [] }).slice(0, -close.length);
  return [open, ...piecesOf(node.children), close];
}

/** 相邻的 HTML 连成一段。 */
function piecesOf(nodes: readonly Node[]): Piece[] {
  const pieces: Piece[] = [];
  for (const piece of nodes.flatMap(pieceOf)) {
    const last = pieces.at(-1);
    if (typeof piece === 'string' && typeof last === 'string') pieces[pieces.length - 1] = last + piece;
    else pieces.push(piece);
  }
  return pieces;
}

function headingsOf(tree: Root): BodyHeading[] {
  const headings: BodyHeading[] = [];
  visit(tree, 'element', (node) => {
    if (!/^h[1-6]$/.test(node.tagName)) return;
    const text = toString(node);
    headings.push({
      depth: Number(node.tagName.slice(1)),
      slug: typeof node.properties['id'] === 'string' ? node.properties['id'] : text,
      text,
    });
  });
  return headings;
}

/**
 * 处理完的正文语法树 → 可以存成文件的样子。文章因此是数据而不是代码：
 * 篇数再多，打包器要处理的模块也不变多，没有改过的文章不必再编译。
 * @throws 组件的属性不是文字时；内容检查在前，构建时不该发生
 */
export function bodyOf(tree: Root, citations: Citation[]): Body {
  return { pieces: piecesOf(tree.children), headings: headingsOf(tree), citations };
}
