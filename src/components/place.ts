/** A rectangle of the viewport, in pixels. */
export type Box = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>;

/** What placing a panel takes, in pixels from the viewport's upper left corner. */
export interface Situation {
  /** Boxes of what the panel belongs to, in order; a link or a selection across lines has several. */
  lines: readonly Box[];
  size: { width: number; height: number };
  /** The panel stays within this column. */
  column: { left: number; right: number };
  height: number;
  /** Goes above wherever there is room, not only where there is none below. */
  prefersAbove?: boolean;
  /** Flush with the line's end, not its beginning. */
  atEnd?: boolean;
}

/** Between panel and line. */
const GAP = 8;

/** The panel's upper left corner: below the last line, or above the first. */
export function beside(situation: Situation): { left: number; top: number } {
  const { lines, size, column, height, prefersAbove = false, atEnd = false } = situation;
  const [first] = lines;
  const last = lines.at(-1);
  if (first === undefined || last === undefined) return { left: column.left, top: 0 };
  const above = first.top - GAP - size.height;
  const below = last.bottom + GAP;
  const goesAbove = above >= 0 && (prefersAbove || below + size.height > height);
  const anchor = goesAbove ? first : last;
  const left = atEnd ? anchor.right - size.width : anchor.left;
  return {
    left: Math.max(column.left, Math.min(left, column.right - size.width)),
    top: goesAbove ? above : below,
  };
}

/** Puts an element at a point of the viewport, to scroll with the page. Custom properties hand it to the style sheet. */
export function placeAt(element: HTMLElement, left: number, top: number): void {
  const set = (x: number, y: number): void => {
    element.style.setProperty('--x', `${x}px`);
    element.style.setProperty('--y', `${y}px`);
  };
  set(0, 0);
  const origin = element.getBoundingClientRect();
  set(left - origin.left, top - origin.top);
}
