import { type Part, textNodes } from '../../text-nodes.ts';
import { splitSentences, type Sentence } from '../../../lib/sentences.ts';

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

/** What is said at once, and its sentence; from and to in the block. */
export interface Piece {
  start: number;
  end: number;
  sentence: Sentence;
}

/** Characters said at once: Chrome's online voices stop after 15 s (Chromium issue 679437), 60 at the slowest, 0.8. */
const MAX = 60;

/** Cuts a sentence where one may pause, MAX at most each; what has no such place stays whole. */
function cut(text: string, { start, end }: Sentence): Omit<Piece, 'sentence'>[] {
  const pieces: Omit<Piece, 'sentence'>[] = [];
  let from = start;
  let last = start;
  for (const { index, 0: clause } of text
    .slice(start, end)
    .matchAll(/[^，；：、]*(?:[，；：、]+[”’）》]*|$)/gu)) {
    const to = start + index + clause.length;
    if (to - from > MAX && last > from) {
      pieces.push({ start: from, end: last });
      from = last;
    }
    last = to;
  }
  return [...pieces, { start: from, end }];
}

/** What a text is read as, in order, without what has marks and blanks only. */
export function piecesOf(text: string): Piece[] {
  return splitSentences(text)
    .flatMap((sentence) => cut(text, sentence).map((piece) => ({ ...piece, sentence })))
    .filter(({ start, end }) => /[\p{L}\p{N}]/u.test(text.slice(start, end)));
}
