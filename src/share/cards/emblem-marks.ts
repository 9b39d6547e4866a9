import { circle, filled, hollow, type Panel, rect } from './svg.ts';

/** One of many equal marks: a square or a disc, hollow where it is planned. */
export interface Mark {
  colour: string;
  planned: boolean;
  round: boolean;
}

/**
 * Groups of equal marks, one below the other, as large as the panel allows, in the middle of its height.
 * @param fixedColumns Marks a row; by default as many as fit.
 */
export function marksArt(
  groups: readonly (readonly Mark[])[],
  { x, y, width, height }: Panel,
  fixedColumns?: number,
): string {
  const fitting = (pitch: number): number => fixedColumns ?? Math.max(1, Math.floor(width / pitch));
  const rowsOf = (count: number, columns: number): number => Math.ceil(count / columns);
  const highOf = (pitch: number): number =>
    groups.reduce((sum, { length }) => sum + rowsOf(length, fitting(pitch)) * pitch, 0) +
    (groups.length - 1) * pitch * 0.6;
  let pitch = Math.floor(Math.min(width / (fixedColumns ?? 1), width / 3, height / 2));
  while (pitch > 3 && highOf(pitch) > height) pitch -= 1;
  const side = Math.round(pitch * 0.76);
  const stroke = Math.max(1.5, side / 9);
  const shapes: string[] = [];
  let top = Math.round(y + (height - highOf(pitch) + pitch - side) / 2);
  for (const marks of groups) {
    const rows = rowsOf(marks.length, fitting(pitch));
    // A single number in full rows; several stand one below the other in the same columns.
    const columns = fixedColumns ?? (groups.length === 1 ? rowsOf(marks.length, rows) : fitting(pitch));
    marks.forEach(({ colour, planned, round }, index) => {
      const left = x + (index % columns) * pitch;
      const high = top + Math.floor(index / columns) * pitch;
      const inset = planned ? stroke / 2 : 0;
      const paint = planned ? hollow(colour, stroke) : filled(colour);
      shapes.push(
        round
          ? circle(left + side / 2, high + side / 2, side / 2 - inset, paint)
          : rect(left + inset, high + inset, side - 2 * inset, side - 2 * inset, paint),
      );
    });
    top += Math.round((rows + 0.6) * pitch);
  }
  return shapes.join('');
}
