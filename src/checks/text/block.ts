import type { Heading, Nodes, Paragraph, Parents, Root, TableCell } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { toString } from 'mdast-util-to-string';
import { splitBlockId } from '../../markdown/block-id.ts';
import type { Place } from '../problem.ts';
import { factIds } from '../../markdown/component.ts';
import type { Cite, Passage, PassageKind } from './passage.ts';

/** A piece of an article's text as readers see it. */
export interface Block extends Passage {
  /** The permanent id at its end, which `text` lacks. */
  id: string | undefined;
  /** A paragraph or heading right in the text, which needs an id. */
  topLevel: boolean;
  /** Where it ends in the file, and an id is written. */
  end: number;
}

interface Piece {
  start: number;
  value: string;
  line: number;
  column: number;
}

const TEXT_PARENTS = new Set(['heading', 'paragraph', 'tableCell']);

function kindOf(node: Nodes, ancestors: readonly Nodes[]): PassageKind {
  const types = new Set(ancestors.map(({ type }) => type));
  if (types.has('mdxJsxFlowElement') || node.type === 'mdxJsxFlowElement') return 'note';
  if (node.type === 'tableCell') return 'cell';
  if (types.has('listItem')) return 'item';
  if (types.has('blockquote')) return 'quote';
  return node.type === 'heading' ? 'heading' : 'paragraph';
}

function rowContext(cell: Nodes, ancestors: readonly Nodes[], text: string): string {
  const row = ancestors.at(-1);
  const table = ancestors.at(-2);
  if (cell.type !== 'tableCell' || row?.type !== 'tableRow' || table?.type !== 'table') return text;
  const [header] = table.children;
  const column = row.children.indexOf(cell);
  return [...row.children.map((other) => toString(other)), toString(header?.children[column] ?? null)].join(
    '，',
  );
}

/** Around struck text: “~~六~~七项” is no number 六七. */
const STRUCK = '\u2060';

function flatten(node: Parents, file: string): Pick<Block, 'text' | 'at' | 'cites' | 'id'> {
  const pieces: Piece[] = [];
  const cites: Cite[] = [];
  let text = '';
  const walk = (child: Nodes): void => {
    if (child.type === 'delete') text += STRUCK;
    const start = text.length;
    if ('value' in child && (child.type === 'text' || child.type === 'inlineCode')) {
      // Words beside an address that GFM has made a link of have no position.
      const { line = 1, column = 1 } = (child.position ?? node.position)?.start ?? {};
      pieces.push({ start, value: child.value, line, column });
      text += child.value;
    } else if (child.type === 'break') text += '\n';
    if ('children' in child) child.children.forEach((inner) => walk(inner));
    if (child.type === 'delete') text += STRUCK;
    if (child.type !== 'mdxJsxTextElement' && child.type !== 'mdxJsxFlowElement') return;
    if (child.name === 'Cite') cites.push({ facts: factIds(child), start, end: text.length });
  };
  node.children.forEach((child) => walk(child));
  const split = node.children.at(-1)?.type === 'text' ? splitBlockId(text) : { text, id: undefined };
  const at = (index: number): Place => {
    const piece = pieces.findLast(({ start }) => start <= index);
    if (piece === undefined)
      return { file, line: node.position?.start.line, column: node.position?.start.column };
    const before = piece.value.slice(0, index - piece.start).split('\n');
    const last = before.at(-1) ?? '';
    const column = before.length > 1 ? last.length + 1 : piece.column + last.length;
    return { file, line: piece.line + before.length - 1, column };
  };
  return { ...split, cites, at };
}

function holdsText(node: Nodes): node is Heading | Paragraph | TableCell | MdxJsxFlowElement {
  if (TEXT_PARENTS.has(node.type)) return true;
  if (node.type !== 'mdxJsxFlowElement') return false;
  return node.children.some((child) => (child.type as string) === 'text');
}

/** A tree → its blocks, in order. */
export function readBlocks(tree: Root, file: string): Block[] {
  const blocks: Block[] = [];
  const walk = (node: Nodes, ancestors: readonly Nodes[]): void => {
    if (holdsText(node)) {
      const flat = flatten(node, file);
      const kind = kindOf(node, ancestors);
      blocks.push({
        ...flat,
        kind,
        topLevel: kind === 'heading' || (kind === 'paragraph' && ancestors.length === 1),
        context: rowContext(node, ancestors, flat.text),
        end: node.position?.end.offset ?? 0,
      });
    } else if ('children' in node) {
      for (const child of node.children) walk(child, [...ancestors, node]);
    }
  };
  walk(tree, []);
  return blocks;
}
