import type { BLOCK_LINK } from '../../../lib/words.ts';

/** Where text can be quoted from: standfirst, key points, body. */
const QUOTABLE = 'p.lead, .key-points, .prose';
/** Not part of a quotation: note numbers, links beside headings, ruby, drawings and what belongs to the interface. */
const UNQUOTED = '.cite, .anchor, rt, rp, svg, style, script, details, .no-print';
const BLOCKS = 'p, li, h2, h3, blockquote, tr, dt, dd, figcaption';
/** Ends a block while the text is put together; it never stands in text. */
const END = '\0';

/** What the link to a block is called. */
type BlockKind = keyof typeof BLOCK_LINK;

const KINDS: Partial<Record<string, BlockKind>> = {
  H2: 'section',
  H3: 'section',
  FIGURE: 'figure',
  TABLE: 'table',
};

/** A passage the reader selected. */
export interface Quotation {
  /** Its text, a block a line. */
  quote: string;
  /** Permanent id of the block it begins in; empty when there is none. */
  id: string;
  kind: BlockKind;
}

const elementOf = (node: Node): Element | null => (node instanceof Element ? node : node.parentElement);

/** The part of a selection that lies in one quotable area; the area where it begins goes first. */
export function quotableRange(selection: Selection): Range | undefined {
  if (selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0).cloneRange();
  const area = [range.startContainer, range.endContainer]
    .map((node) => elementOf(node)?.closest(QUOTABLE))
    .find((found) => Boolean(found));
  if (!area) return undefined;
  const whole = new Range();
  whole.selectNodeContents(area);
  if (range.compareBoundaryPoints(Range.START_TO_START, whole) < 0) range.setStart(area, 0);
  if (range.compareBoundaryPoints(Range.END_TO_END, whole) > 0) range.setEnd(area, area.childNodes.length);
  return range;
}

function textOf(range: Range): string {
  const copy = range.cloneContents();
  for (const mark of copy.querySelectorAll(UNQUOTED)) mark.remove();
  for (const block of copy.querySelectorAll(BLOCKS)) block.append(END);
  const lines = copy.textContent.split(END).map((line) => line.replace(/\s+/g, ' ').trim());
  return lines.filter((line) => line !== '').join('\n');
}

/** The block's own id or the nearest above it; key points have none of their own, so that of their heading. */
function permanent(start: Element | null): Element | null | undefined {
  const host = start?.closest('[id]');
  const area = start?.closest(QUOTABLE);
  return host && area?.contains(host) ? host : area?.closest('section')?.querySelector('[id]');
}

/** Range → quotation; undefined when it holds no text. */
export function readQuotation(range: Range): Quotation | undefined {
  const quote = textOf(range);
  if (quote === '') return undefined;
  const host = permanent(elementOf(range.startContainer));
  return { quote, id: host?.id ?? '', kind: KINDS[host?.tagName ?? ''] ?? 'paragraph' };
}
