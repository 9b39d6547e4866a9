import { type Part, textNodes } from '../../text-nodes.ts';

/** A block to be read, and the text nodes of its parts. */
export interface Block {
  element: Element;
  text: string;
  parts: Part[];
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

const isSkipped = (element: Element): boolean =>
  element.matches(SKIPPED) || getComputedStyle(element).display === 'none';

/**
 * The blocks of an article in order. A row of a table is one; between cells, and between lines of a headline, goes a
 * comma, for a pause.
 * @param root The article.
 */
export function collectBlocks(root: Element): Block[] {
  const blocks: Block[] = [];
  let current: Block | undefined;
  let lastBox: Element | undefined;
  for (const node of textNodes(root, isSkipped)) {
    const parent = node.parentElement;
    if (parent === null || node.data.trim() === '') continue;
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
