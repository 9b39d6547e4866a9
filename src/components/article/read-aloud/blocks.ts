/** A block to be read, and the text nodes of its parts. */
export interface Block {
  element: Element;
  text: string;
  /** `at` is where a node's text begins in `text`. */
  parts: { node: Text; at: number }[];
}

/**
 * Not read: struck words, numbers of notes, readings, navigation, buttons, text in drawings, key points (the text
 * tells them), and what is beside the text.
 */
const SKIPPED =
  'del, sup, rt, rp, nav, button, input, select, svg, script, style, template, dialog, [popover], [hidden], ' +
  '[aria-hidden="true"], .visually-hidden, .anchor, .key, details:not([open]), [data-pagefind-ignore]';

/** What a text belongs to: a heading, a paragraph, an item, a row of a table, a caption. */
const BLOCKS = 'h1, h2, h3, h4, p, li, dt, dd, tr, figcaption, caption';

/** The nearest element that is a box of its own, e.g. a cell or a line of a headline. */
function boxOf(element: Element): Element {
  let box = element;
  while (/^(?:inline|ruby|contents)/.test(getComputedStyle(box).display) && box.parentElement !== null) {
    box = box.parentElement;
  }
  return box;
}

function textNodes(root: Element): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => {
    if (!(node instanceof Element)) return NodeFilter.FILTER_ACCEPT;
    const skipped = node.matches(SKIPPED) || getComputedStyle(node).display === 'none';
    return skipped ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP;
  });
  const nodes: Text[] = [];
  while (walker.nextNode() !== null) if (walker.currentNode instanceof Text) nodes.push(walker.currentNode);
  return nodes.filter(({ data }) => data.trim() !== '');
}

/**
 * The blocks of an article in order. A row of a table is one; between cells, and between lines of a headline, goes a
 * comma, for a pause.
 * @param root The article.
 */
export function collectBlocks(root: Element): Block[] {
  const blocks: Block[] = [];
  let current: Block | undefined;
  let lastBox: Element | undefined;
  for (const node of textNodes(root)) {
    const parent = node.parentElement;
    if (parent === null) continue;
    const box = boxOf(parent);
    const element = parent.closest(BLOCKS) ?? box;
    if (current?.element !== element) {
      current = { element, text: '', parts: [] };
      blocks.push(current);
    } else if (box !== lastBox && !/\p{P}\s*$/u.test(current.text)) current.text += '，';
    lastBox = box;
    current.parts.push({ node, at: current.text.length });
    current.text += node.data;
  }
  return blocks;
}

/** The range of some characters of a block; one that ends on an added comma takes the character beside it. */
export function rangeIn({ parts }: Block, start: number, end: number): Range {
  const range = document.createRange();
  const first = parts.find(({ node, at }) => at + node.length > start) ?? parts[0];
  const last = parts.filter(({ at }) => at < end).pop() ?? parts.at(-1);
  if (first !== undefined) range.setStart(first.node, Math.max(0, start - first.at));
  if (last !== undefined) range.setEnd(last.node, Math.min(last.node.length, end - last.at));
  return range;
}
