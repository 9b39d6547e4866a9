/** A rectangle of the viewport, in pixels. */
export type Box = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>;

/** 摆放小窗要知道的事，都以视口左上角为原点，单位像素。 */
export interface Situation {
  /** 链接在各行里占的位置，按先后；跨行的链接不止一块。 */
  lines: readonly Box[];
  /** 小窗的大小。 */
  size: { width: number; height: number };
  /** 小窗左右不出这一栏。 */
  column: { left: number; right: number };
  /** 视口的高。 */
  height: number;
}

/** 小窗与字行的间隔。 */
const GAP = 8;

/**
 * 小窗的左上角：在链接的下一行，左边对齐链接；下面放不下而上面放得下，才放到上面。
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
