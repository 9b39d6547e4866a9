import { scriptNow } from '../../lib/edition-now.ts';
import { breakable } from '../../lib/text.ts';
import type { HeadlineFit } from './art.ts';
import { type Box, stack, words } from './box.ts';
import { INK } from './palette.ts';

/** One cell of a vertical line. */
export interface Cell {
  text: string;
  /**
   * upright; digits: two or three beside each other; corner: a mark moved to the upper right; turned: quotation marks,
   * brackets and dashes, by 90 degrees.
   */
  kind: 'upright' | 'digits' | 'corner' | 'turned';
}

/** Height of a cell in sizes of type; marks and digits take a whole one, and Traditional marks stand in its middle. */
const PITCH = 1.08;

/** Curved quotation marks become corner ones (GB/T 15834, appendix). Traditional text has them already. */
const QUOTES: Record<string, string> = { '\u201c': '『', '\u201d': '』', '\u2018': '「', '\u2019': '」' };

function cellOf(text: string): Cell {
  if (/^\d{2,3}$/.test(text)) return { text, kind: 'digits' };
  if (/^[，。、；：]$/.test(text)) return { text, kind: 'corner' };
  const quoted = QUOTES[text];
  if (quoted !== undefined) return { text: quoted, kind: 'turned' };
  return { text, kind: /^[『』「」《》〈〉（）—…～]$/.test(text) ? 'turned' : 'upright' };
}

/** A line → its cells. Numbers of four digits and more stand digit by digit. */
export function verticalCells(line: string): Cell[] {
  return (line.replaceAll('\ufe0f', '').match(/(?<!\d)\d{2,3}(?!\d)|./gu) ?? []).map(cellOf);
}

const DIGIT_SCALE: Record<number, number> = { 2: 0.84, 3: 0.58 };

function cellBox({ text, kind }: Cell, size: number): Box {
  const scale = kind === 'digits' ? (DIGIT_SCALE[text.length] ?? 1) : 1;
  const corner = kind === 'corner' && scriptNow() === 'hans';
  return stack({ width: size, height: size * PITCH, alignItems: 'center', justifyContent: 'center' }, [
    words('display', text, [Math.round(size * scale), 1, INK], null, {
      whiteSpace: 'nowrap',
      ...(corner && { transform: `translate(${size * 0.58}px, ${-size * 0.55}px)` }),
      ...(kind === 'turned' && { transform: 'rotate(90deg)' }),
    }),
  ]);
}

/** Between columns, in sizes of type. */
const COLUMN_GAP = 0.42;

/** Room for a vertical headline and the sizes it may take, px. */
type VerticalFit = Omit<HeadlineFit, 'width'>;

/** The columns of a headline and their size of type, px. @throws When the longest column does not fit. */
function fitColumns(headline: string, fit: VerticalFit): { columns: Cell[][]; size: number } {
  const columns = breakable(headline).map(verticalCells);
  const longest = Math.max(...columns.map(({ length }) => length));
  const size = Math.min(fit.largest, Math.floor(fit.height / longest / PITCH));
  if (size < fit.smallest) {
    throw new Error(
      `题目“${headline}”最长的一段有${longest}格，海报的直排题目放不下。请在题目里多加一个断行处 | ，或改短。`,
    );
  }
  return { columns, size };
}

/** How wide a vertical headline stands, px. */
export function verticalWidth(headline: string, fit: VerticalFit): number {
  const { columns, size } = fitColumns(headline, fit);
  return columns.length * size + (columns.length - 1) * Math.round(size * COLUMN_GAP);
}

/** A vertical headline: a column for each part, from right to left. */
export function verticalHeadline(headline: string, fit: VerticalFit): Box {
  const { columns, size } = fitColumns(headline, fit);
  return stack(
    { flexDirection: 'row-reverse', alignSelf: 'flex-end' },
    columns.map((cells, index) =>
      stack(
        { marginRight: index === 0 ? 0 : Math.round(size * COLUMN_GAP) },
        cells.map((cell) => cellBox(cell, size)),
        '题目',
      ),
    ),
  );
}
