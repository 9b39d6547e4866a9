import { STATUS_LABEL } from '../lib/words.ts';
import { round, type Shape, TEXT_SIZES } from './drawing.ts';

const TAG = STATUS_LABEL.planned;
/** 框比字宽出的部分，两边各一半。 */
const PADDING = 8;
/** Width of the tag that marks a plan, in user units. */
export const PLAN_TAG_WIDTH = TEXT_SIZES.small * TAG.length + PADDING;

/**
 * The tag that marks a plan: its label in a dashed box, as everywhere on the site.
 * @param x 框的左边
 * @param y 同一行字的基线
 */
export function planTag(x: number, y: number): Shape[] {
  return [
    { kind: 'rect', look: 'tag', x: round(x), y: y - 14, width: PLAN_TAG_WIDTH, height: 18 },
    { kind: 'text', look: 'small', x: round(x + PADDING / 2), y, text: TAG },
  ];
}

/** “多”的记号连同前面的空占的宽。 */
export const MORE_WIDTH = 14;

/** “多”的记号：一个小加号，左端在 x，中线在 y。报道只给了下限，多出多少没有写。 */
export function morePath(x: number, y: number): Shape {
  return { kind: 'path', look: 'more', d: `M${String(round(x))} ${String(round(y))}h8m-4-4v8` };
}
