import { breakable, widthAtMost } from '../../lib/text.ts';
import { type Box, stack, words } from './box.ts';
import type { CardSize } from '../card-paths.ts';
import { ACCENT, INK } from './palette.ts';

/** A card to be drawn: ground, words, and what lies over them. */
export interface CardArt extends CardSize {
  /** The ground, a part of SVG. */
  backdrop: string;
  /** The words, a tree of boxes. */
  words: Box;
  /** What lies over the words, a part of SVG, such as a QR code. */
  overlay: string;
  /** How far boxes with a name keep from the edge, px. */
  margin: number;
}

/** A red square and a small line. */
export const kickerRow = (text: string, size: number): Box =>
  stack({ flexDirection: 'row', alignItems: 'center' }, [
    stack(
      {
        width: Math.round(size * 0.42),
        height: size,
        backgroundColor: ACCENT,
        marginRight: Math.round(size * 0.6),
      },
      [],
    ),
    words('plain', text, [size, 1.2, ACCENT], '引题', {
      letterSpacing: size * 0.06,
      whiteSpace: 'nowrap',
    }),
  ]);

const LINE_HEIGHT = 1.3;

/** Room for a headline and the sizes it may take, px. */
export interface HeadlineFit {
  width: number;
  height: number;
  smallest: number;
  largest: number;
}

function fitHeadline(headline: string, fit: HeadlineFit): { lines: string[]; fontSize: number } {
  const lines = breakable(headline);
  const longest = Math.max(...lines.map(widthAtMost));
  const high = Math.floor(fit.height / lines.length / LINE_HEIGHT);
  return {
    lines,
    fontSize: Math.min(fit.largest, high, Math.max(fit.smallest, Math.floor(fit.width / longest))),
  };
}

/** How high a headline stands, px. */
export function headlineHeight(headline: string, fit: HeadlineFit): number {
  const { lines, fontSize } = fitHeadline(headline, fit);
  return Math.ceil(lines.length * fontSize * LINE_HEIGHT);
}

/** A headline in horizontal lines: broken only where the editors allow, sized by its longest line and their number. */
export function headlineLines(headline: string, fit: HeadlineFit): Box {
  const { lines, fontSize } = fitHeadline(headline, fit);
  return stack(
    { alignItems: 'flex-start' },
    lines.map((line) =>
      words('display', line, [fontSize, LINE_HEIGHT, INK], '题目', { whiteSpace: 'nowrap' }),
    ),
  );
}
