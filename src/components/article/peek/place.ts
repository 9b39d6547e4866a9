/** A rectangle of the viewport, in pixels. */
export type Box = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>;

/** What placing the panel takes, in pixels from the viewport's upper left corner. */
export interface Situation {
  /** Boxes of the link, in order; a link across lines has several. */
  lines: readonly Box[];
  size: { width: number; height: number };
  /** The panel stays within this column. */
  column: { left: number; right: number };
  height: number;
}

/** Between panel and line. */
const GAP = 8;

/**
 * The panel's upper left corner: on the line below the link, flush with it; above only where there is no room below
 * and there is above.
 */
export function place({ lines, size, column, height }: Situation): { left: number; top: number } {
  const [first] = lines;
  const last = lines.at(-1);
  if (first === undefined || last === undefined) return { left: column.left, top: 0 };
  const above = first.top - GAP - size.height;
  const below = last.bottom + GAP;
  const goesAbove = below + size.height > height && above >= 0;
  const anchor = goesAbove ? first : last;
  return {
    left: Math.max(column.left, Math.min(anchor.left, column.right - size.width)),
    top: goesAbove ? above : below,
  };
}
