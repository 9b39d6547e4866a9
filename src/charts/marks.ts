import { STATUS_LABEL } from '../lib/words.ts';
import { round, type Shape, text, TEXT_SIZES, type Box, type Point } from './drawing.ts';
import type { Outcome } from '../schemas/base.ts';

const TAG = STATUS_LABEL.planned;
/** What a box has beyond its text, half on each side. */
const PADDING = 8;
/** Width of the tag that marks a plan, in user units. */
export const PLAN_TAG_WIDTH = TEXT_SIZES.small * TAG.length + PADDING;

/**
 * The tag that marks a plan: its label in a dashed box, as everywhere on the site.
 * @param x Left edge of the box.
 * @param y Base line of the text beside it.
 */
export function planTag(x: number, y: number): Shape[] {
  return [
    { kind: 'rect', look: 'tag', x: round(x), y: y - 14, width: PLAN_TAG_WIDTH, height: 18 },
    text('small', TAG, x + PADDING / 2, y),
  ];
}

/** Width of the mark for 多, with the space before it. */
export const MORE_WIDTH = 14;

/** The mark for 多: a small plus, its left end at x, its middle at y. The report gives the least, not how much more. */
export function morePath(x: number, y: number): Shape {
  return { kind: 'path', look: 'more', d: `M${round(x)} ${round(y)}h8m-4-4v8` };
}

/** Where a mark stands: at a point for a day, on a bar for a month. */
export type MarkPlace = Point | Box;

/** A hollow diamond, `r` from its middle to a corner. */
function diamond({ x, y }: Point, r: number): string {
  return `M${x} ${y - r}L${x + r} ${y}L${x} ${y + r}L${x - r} ${y}Z`;
}

/** A long diamond, pointed at both ends. */
function pointedBar({ x, y, width, height }: Box): string {
  const [right, bottom] = [x + width, y + height];
  const half = Math.min(width, height) / 2;
  const [midX, midY] = [x + width / 2, y + height / 2];
  return width > height
    ? `M${x} ${midY}L${x + half} ${y}H${right - half}L${right} ${midY}L${right - half} ${bottom}H${x + half}Z`
    : `M${midX} ${y}L${right} ${y + half}V${bottom - half}L${midX} ${bottom}L${x} ${bottom - half}V${y + half}Z`;
}

/**
 * The mark of one matter: a solid circle happened, a half-filled one is under way, a hollow diamond is planned; dates
 * known to the month become bars.
 * @param r Radius of the circle; a diamond is a little larger, to look alike.
 */
export function statusMark(status: Outcome, place: MarkPlace, r = 7.5): Shape[] {
  const isBar = 'width' in place;
  const look = `mark ${status}`;
  if (status === 'planned')
    return [{ kind: 'path', look, d: isBar ? pointedBar(place) : diamond(place, r + 1.5) }];
  if (isBar) return [{ kind: 'rect', look, ...place, rx: Math.min(place.width, place.height) / 2 }];
  const { x, y } = place;
  const half = `M${x - r} ${y}A${r} ${r} 0 0 0 ${x + r} ${y}Z`;
  return [
    { kind: 'circle', look, cx: x, cy: y, r },
    ...(status === 'ongoing' ? [{ kind: 'path', look: 'mark half', d: half } as const] : []),
  ];
}
