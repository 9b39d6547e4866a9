import { STATUS_LABEL } from '../lib/words.ts';
import { round, type Shape, text, TEXT_SIZES } from './drawing.ts';

const TAG = STATUS_LABEL.planned;
/** What a box has beyond its text, half on each side. */
const PADDING = 8;
/** Width of the tag that marks a plan, in user units. */
export const PLAN_TAG_WIDTH = TEXT_SIZES.small * TAG.length + PADDING;

/** The tag that marks a plan: its label in a dashed box, as everywhere on the site; `y` is the base line beside it. */
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
