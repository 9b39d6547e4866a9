import { breakable, widthInEm } from '../../lib/text.ts';
import { type Box, stack, words } from './box.ts';
import type { CardSize } from '../card-paths.ts';
import { ACCENT, INK } from './palette.ts';

/** 一张待画的卡片：底图、文字、盖在上面的图。 */
export interface CardArt extends CardSize {
  /** 底图，SVG 片段。 */
  backdrop: string;
  /** 文字的盒子树。 */
  words: Box;
  /** 盖在文字上的图，SVG 片段，如二维码。 */
  overlay: string;
  /** 有名字的盒子离边至少多远，px。 */
  margin: number;
}

/** 朱红方块和一行小字。 */
export function kickerRow(text: string, size: number): Box {
  return stack({ flexDirection: 'row', alignItems: 'center' }, [
    stack(
      {
        width: Math.round(size * 0.42),
        height: size,
        backgroundColor: ACCENT,
        marginRight: Math.round(size * 0.6),
      },
      [],
    ),
    words(
      'plain',
      text,
      { fontSize: size, lineHeight: 1.2, letterSpacing: size * 0.06, color: ACCENT, whiteSpace: 'nowrap' },
      '引题',
    ),
  ]);
}

const LINE_HEIGHT = 1.3;

/** 横排题目：只在编者许可处断行，一段一行，字号由最长的一行与行数定。 */
export function headlineLines(
  headline: string,
  fit: { width: number; height: number; smallest: number; largest: number },
): Box {
  const lines = breakable(headline);
  const longest = Math.max(...lines.map(widthInEm));
  const high = Math.floor(fit.height / lines.length / LINE_HEIGHT);
  const fontSize = Math.min(fit.largest, high, Math.max(fit.smallest, Math.floor(fit.width / longest)));
  return stack(
    { alignItems: 'flex-start' },
    lines.map((line) =>
      words('display', line, { fontSize, lineHeight: LINE_HEIGHT, color: INK, whiteSpace: 'nowrap' }, '题目'),
    ),
  );
}
