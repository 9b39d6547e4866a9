import { round, type Shape, TEXT_SIZES } from './drawing.ts';

const TAG = '计划';
/** 框比字宽出的部分，两边各一半。 */
const PADDING = 8;
/** “计划”框的宽，用户单位。 */
export const PLAN_TAG_WIDTH = TEXT_SIZES.small * TAG.length + PADDING;

/**
 * “计划”二字，虚线框，与站内别处一样。
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
