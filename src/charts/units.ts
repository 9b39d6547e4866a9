import { type Drawing, round, type Shape, textWidth, WIDE } from './drawing.ts';
import { MORE_WIDTH, morePath, planTag } from './marks.ts';
import type { UnitsView } from './view.ts';
import { FIGURE } from '../lib/words.ts';

const HEADING = 32;
/** 两行之间的空。 */
const BETWEEN = 20;
/** 格与格之间的空。 */
const SPACE = 3;
/** 每五格一组，组与组多空一些，好数。 */
const GROUP = 5;

/** 一行排几格：窄版 25，宽版 50。 */
const columnsFor = (width: number): number => (width < WIDE ? 25 : 50);

/** 格子怎样排：一行几格、格距、组与组之间多空多少，都取整数。 */
interface Grid {
  columns: number;
  pitch: number;
  between: number;
}

/** 起笔处的缩进，给空心格的线留地方。 */
const LEFT = 1;

/** 把一行的格子撑满 `room`：先定格距，余下的分给组间。 */
function gridFor(columns: number, room: number): Grid {
  const pitch = Math.floor(room / columns);
  return { columns, pitch, between: Math.floor((room - columns * pitch) / (columns / GROUP - 1)) };
}

/** 第 `index` 格在它那一行里的左边。 */
const cellLeft = (index: number, { pitch, between }: Grid): number =>
  LEFT + index * pitch + Math.floor(index / GROUP) * between;

const square = (size: number): string => `h${String(size)}v${String(size)}h-${String(size)}z`;

/** 圆点：从左端起笔的两段半圆，占的格与方格一样大。 */
function dot(size: number): string {
  const r = String(round(size / 2));
  const d = String(size);
  return `m0 ${r}a${r} ${r} 0 1 0 ${d} 0a${r} ${r} 0 1 0-${d} 0zm0-${r}`;
}

/** 若干格连成一条路径；每格收笔都在 z，所以格数就是 z 的个数。 */
function gridPath(count: number, grid: Grid, cell: string, y: number): string {
  const { columns, pitch } = grid;
  const rows = Array.from({ length: Math.ceil(count / columns) }, (_, row) => {
    const inRow = Math.min(columns, count - row * columns);
    const cells = Array.from({ length: inRow }, (__, index) => {
      const step = index === 0 ? 0 : cellLeft(index, grid) - cellLeft(index - 1, grid);
      return `${step === 0 ? '' : `m${String(step)} 0`}${cell}`;
    });
    return `M${String(LEFT)} ${String(y + row * pitch)}${cells.join('')}`;
  });
  return rows.join('');
}

/**
 * 点数图：一格或一点代表若干，逐个画出来；格的大小与间距各行相同。
 * @param width 画面宽，用户单位
 */
export function drawUnits({ rows }: UnitsView, width: number): Drawing {
  const columns = columnsFor(width);
  const margin = rows.some(({ qualifier }) => qualifier === 'more-than') ? MORE_WIDTH : 1;
  const grid = gridFor(columns, width - LEFT - margin);
  const { pitch } = grid;
  const size = pitch - SPACE;
  const scaled = rows.some(({ per }) => per > 1);
  let top = 0;
  const shapes = rows.flatMap(({ label, text, value, unit, per, planned, qualifier }): Shape[] => {
    const count = value / per;
    const start = top;
    const first = start + HEADING;
    top = first + Math.ceil(count / columns) * pitch + BETWEEN;
    const last = (count - 1) % columns;
    const labelAt = textWidth(text, 'number') + 8;
    const scale = FIGURE.per(per === 1 ? 'cell' : 'dot', per, unit);
    return [
      { kind: 'text', look: 'number', x: 0, y: start + 20, text },
      { kind: 'text', look: 'label', x: round(labelAt), y: start + 19, text: label },
      ...(planned ? planTag(labelAt + textWidth(label, 'label') + 8, start + 19) : []),
      ...(scaled
        ? [{ kind: 'text', look: 'small', x: width, y: start + 19, text: scale, anchor: 'end' } as const]
        : []),
      {
        kind: 'path',
        look: `${per === 1 ? 'cells' : 'dots'}${planned ? ' planned' : ''}`,
        d: gridPath(count, grid, per === 1 ? square(size) : dot(size), first),
      },
      ...(qualifier === 'more-than'
        ? [
            morePath(
              cellLeft(last, grid) + pitch + 1,
              first + (Math.ceil(count / columns) - 1) * pitch + size / 2,
            ),
          ]
        : []),
    ];
  });
  return { width, height: top - BETWEEN, shapes };
}
