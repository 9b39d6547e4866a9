import { SCRIPT } from '../../lib/edition.ts';
import { breakable } from '../../lib/text.ts';
import { type Box, stack, words } from './box.ts';
import { INK } from './palette.ts';

/** 直排里的一格。 */
export interface Cell {
  text: string;
  /** upright 正写；digits 两三位数字横着并排；corner 点号，移到右上；turned 引号、括号、破折号，转九十度。 */
  kind: 'upright' | 'digits' | 'corner' | 'turned';
}

/** 一格占几倍字高：点号与数字同样占满一格；繁體的点号在格子正中。 */
const PITCH = 1.08;

/** 弯引号“ ” ‘ ’ 直排时改用直角引号（GB/T 15834 附录：直排引号用﹃﹄）；繁體的直角引号照旧，所以键不直写。 */
const QUOTES: Record<string, string> = { '\u201c': '『', '\u201d': '』', '\u2018': '「', '\u2019': '」' };

function cellOf(text: string): Cell {
  if (/^\d{2,3}$/.test(text)) return { text, kind: 'digits' };
  if (/^[，。、；：]$/.test(text)) return { text, kind: 'corner' };
  const quoted = QUOTES[text];
  if (quoted !== undefined) return { text: quoted, kind: 'turned' };
  return { text, kind: /^[『』「」《》〈〉（）—…～]$/.test(text) ? 'turned' : 'upright' };
}

/** 一行字 → 直排的格子。四位以上的数字逐个正写。 */
export function verticalCells(line: string): Cell[] {
  return (line.replaceAll('\ufe0f', '').match(/(?<!\d)\d{2,3}(?!\d)|./gu) ?? []).map(cellOf);
}

const DIGIT_SCALE: Record<number, number> = { 2: 0.84, 3: 0.58 };

function cellBox({ text, kind }: Cell, size: number): Box {
  const scale = kind === 'digits' ? (DIGIT_SCALE[text.length] ?? 1) : 1;
  const transform =
    kind === 'corner' && SCRIPT === 'hans'
      ? { transform: `translate(${size * 0.58}px, ${-size * 0.55}px)` }
      : {};
  return stack({ width: size, height: size * PITCH, alignItems: 'center', justifyContent: 'center' }, [
    words('display', text, {
      fontSize: Math.round(size * scale),
      lineHeight: 1,
      color: INK,
      whiteSpace: 'nowrap',
      ...transform,
      ...(kind === 'turned' && { transform: 'rotate(90deg)' }),
    }),
  ]);
}

/** Between columns, in sizes of type. */
const COLUMN_GAP = 0.42;

/** Room for a vertical headline and the sizes it may take, px. */
export interface VerticalFit {
  height: number;
  smallest: number;
  largest: number;
}

/**
 * The columns of a headline and their size of type, px.
 * @throws When the longest column does not fit.
 */
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
