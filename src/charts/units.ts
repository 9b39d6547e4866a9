import { type Drawing, round, type Shape, text, textWidth, WIDE } from './drawing.ts';
import { MORE_WIDTH, morePath, planTag } from './marks.ts';
import type { UnitsView } from './view.ts';
import { FIGURE } from '../lib/words.ts';

const HEADING = 32;
/** Between rows. */
const BETWEEN = 20;
/** Between cells. */
const SPACE = 3;
/** Five cells a group, with more space between groups: easy to count. */
const GROUP = 5;

const columnsFor = (width: number): number => (width < WIDE ? 25 : 50);

/** Indent, for the line of hollow cells. */
const LEFT = 1;

/** Fills `room` with a row: first the pitch, what is left goes between groups; all whole numbers. */
function gridFor(columns: number, room: number) {
  const pitch = Math.floor(room / columns);
  return { columns, pitch, between: Math.floor((room - columns * pitch) / (columns / GROUP - 1)) };
}

/** How cells lie. */
type Grid = ReturnType<typeof gridFor>;

/** Left edge of the cell `index` in its row. */
const cellLeft = (index: number, { pitch, between }: Grid): number =>
  LEFT + index * pitch + Math.floor(index / GROUP) * between;

const square = (size: number): string => `h${size}v${size}h-${size}z`;

/** A dot: two half circles from the left, as large as a square. */
function dot(size: number): string {
  const r = round(size / 2);
  return `m0 ${r}a${r} ${r} 0 1 0 ${size} 0a${r} ${r} 0 1 0-${size} 0zm0-${r}`;
}

/** Cells as one path; each ends in a z, so that there are as many z as cells. */
function gridPath(count: number, grid: Grid, cell: string, y: number): string {
  const { columns, pitch } = grid;
  const rows = Array.from({ length: Math.ceil(count / columns) }, (_, row) => {
    const inRow = Math.min(columns, count - row * columns);
    const cells = Array.from({ length: inRow }, (__, index) => {
      const step = index === 0 ? 0 : cellLeft(index, grid) - cellLeft(index - 1, grid);
      return `${step === 0 ? '' : `m${step} 0`}${cell}`;
    });
    return `M${LEFT} ${y + row * pitch}${cells.join('')}`;
  });
  return rows.join('');
}

/**
 * Cells or dots, each for so many, drawn one by one; the same size in every row.
 * @param width Of the drawing, in user units.
 */
export function drawUnits({ rows }: UnitsView, width: number): Drawing {
  const columns = columnsFor(width);
  const margin = rows.some(({ qualifier }) => qualifier === 'more-than') ? MORE_WIDTH : 1;
  const grid = gridFor(columns, width - LEFT - margin);
  const { pitch } = grid;
  const size = pitch - SPACE;
  const scaled = rows.some(({ per }) => per > 1);
  let top = 0;
  const shapes = rows.flatMap(({ label, text: figure, value, unit, per, planned, qualifier }): Shape[] => {
    const count = value / per;
    const start = top;
    const first = start + HEADING;
    top = first + Math.ceil(count / columns) * pitch + BETWEEN;
    const labelAt = textWidth(figure, 'number') + 8;
    const [kind, cell] = per === 1 ? (['cell', square(size)] as const) : (['dot', dot(size)] as const);
    const end = cellLeft((count - 1) % columns, grid) + pitch + 1;
    return [
      text('number', figure, 0, start + 20),
      text('label', label, labelAt, start + 19),
      ...(planned ? planTag(labelAt + textWidth(label, 'label') + 8, start + 19) : []),
      ...(scaled
        ? [text('small', FIGURE.per(kind, per, unit), width, start + 19, { 'text-anchor': 'end' })]
        : []),
      { kind: 'path', look: `${kind}s${planned ? ' planned' : ''}`, d: gridPath(count, grid, cell, first) },
      ...(qualifier === 'more-than'
        ? [morePath(end, first + (Math.ceil(count / columns) - 1) * pitch + size / 2)]
        : []),
    ];
  });
  return { width, height: top - BETWEEN, shapes };
}
