import { fromHtml } from 'hast-util-from-html';
import type { ElementContent } from 'hast';

/** The opening of what is set in the display font: headings, and elsewhere what bears `data-display`. */
const OPENING = /<(?:(h[123])(?=[\s>])|([a-z][a-z0-9]*)(?=\s[^>]*?\bdata-display\b))/g;

/** Parts of a heading in another font: buttons, and what is marked `data-display="none"`. */
function isPlain(node: ElementContent): boolean {
  return node.type === 'element' && (node.tagName === 'button' || node.properties['dataDisplay'] === 'none');
}

function textOf(nodes: readonly ElementContent[]): string {
  return nodes
    .filter((node) => !isPlain(node))
    .map((node) => (node.type === 'text' ? node.value : node.type === 'element' ? textOf(node.children) : ''))
    .join('');
}

/** From the element at `start` to its end; elements of the same name may lie in it. */
function sliceElement(html: string, start: number, tag: string): string {
  const edge = new RegExp(`<(/?)${tag}(?=[\\s>])`, 'g');
  edge.lastIndex = start;
  let depth = 0;
  for (let match = edge.exec(html); match !== null; match = edge.exec(html)) {
    depth += match[1] === '/' ? -1 : 1;
    if (depth === 0) return html.slice(start, match.index);
  }
  return html.slice(start);
}

/** The characters that a page sets in the display font, each once. To parse all of it would take milliseconds. */
export function displayCharacters(html: string): string {
  const characters = new Set<string>();
  for (const match of html.matchAll(OPENING)) {
    const slice = sliceElement(html, match.index, match[1] ?? match[2] ?? '');
    const nodes = fromHtml(slice, { fragment: true }).children as ElementContent[];
    for (const character of textOf(nodes)) characters.add(character);
  }
  return [...characters]
    .filter((character) => !/[\p{Z}\p{C}]/u.test(character))
    .sort((a, b) => (a.codePointAt(0) ?? 0) - (b.codePointAt(0) ?? 0))
    .join('');
}
