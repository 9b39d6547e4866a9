import { splitFigure } from '../../lib/split-figure.ts';
import type { Geography } from '../../schemas/geography.ts';
import { CARD_SIZES } from '../card-paths.ts';
import { QUIET_ZONE, qrArt } from '../qr.ts';
import { type CardArt, kickerRow } from './art.ts';
import { type Box, stack, words } from './box.ts';
import type { CardFigure, CardWords } from './card-words.ts';
import { ACCENT, INK, INK_2 } from './palette.ts';
import { type RiverView, riverArt } from './river.ts';
import { verticalHeadline } from './vertical.ts';
import { CARD } from '../../lib/words.ts';

/** 海报比链接卡片多写的东西。 */
export interface PosterWords extends CardWords {
  date: string;
  figure: CardFigure | undefined;
  siteName: string;
  /** 二维码指向的规范地址。 */
  url: string;
}

/** 两种海报只差在这几个数。 */
interface Layout {
  kind: 'poster' | 'poster-34';
  river: RiverView;
  /** 题目可用的高，px。 */
  headline: number;
  /** 上边距，px。 */
  top: number;
  /** 正文块各件的间距，px。 */
  gap: number;
  /** 数码与导语的字号。 */
  figure: number;
  lead: number;
  bottom: number;
}

const TALL: Layout = {
  kind: 'poster',
  river: { origin: [484, 590], scale: 800, stroke: 50, minor: true },
  headline: 960,
  top: 84,
  gap: 44,
  figure: 150,
  lead: 36,
  bottom: 96,
};
const SHORT: Layout = {
  kind: 'poster-34',
  river: { origin: [462, 330], scale: 620, stroke: 42, minor: true },
  headline: 600,
  top: 72,
  gap: 30,
  figure: 110,
  lead: 32,
  bottom: 72,
};

const SIDE = 84;
/** 二维码的边长上限，px，不含静区；模块取整像素，缩小一半仍可识别。 */
const QR_SIZE = 200;

function figureRow({ text, label }: CardFigure, size: number): Box {
  return stack({ flexDirection: 'row', alignItems: 'flex-end' }, [
    ...splitFigure(text).map(({ part, digits }) =>
      words('display', part, {
        fontSize: digits ? size : Math.round(size * 0.3),
        lineHeight: 1,
        marginRight: digits ? 14 : 0,
        marginBottom: digits ? -Math.round(size * 0.1) : 0,
        color: ACCENT,
      }),
    ),
    words(
      'plain',
      label,
      { flex: 1, fontSize: 30, lineHeight: 1.4, marginLeft: 26, color: INK_2, textWrap: 'balance' },
      '数字',
    ),
  ]);
}

function footer(text: PosterWords, height: number): Box {
  return stack({ height, justifyContent: 'space-between' }, [
    words('display', text.siteName, { fontSize: 40, lineHeight: 1.3, color: INK }, '站名'),
    stack({}, [
      words('plain', CARD.scan, { fontSize: 28, lineHeight: 1.6, color: INK_2 }),
      words('plain', text.source, { fontSize: 28, lineHeight: 1.6, color: INK_2 }, '来源'),
    ]),
  ]);
}

function poster(text: PosterWords, geography: Geography | undefined, layout: Layout): CardArt {
  const { width, height } = CARD_SIZES[layout.kind];
  const qr = qrArt(text.url);
  const unit = Math.floor(QR_SIZE / qr.modules);
  const side = unit * qr.modules;
  const quiet = unit * QUIET_ZONE;
  return {
    width,
    height,
    margin: 64,
    backdrop: riverArt(geography, layout.river),
    overlay: `<path transform="translate(${String(width - SIDE - side - quiet)} ${String(height - layout.bottom - side - quiet)}) scale(${String(unit)})" stroke="${INK}" d="${qr.path}"/>`,
    words: stack(
      { width, height, padding: `${String(layout.top)}px ${String(SIDE)}px ${String(layout.bottom)}px` },
      [
        stack({ flexDirection: 'row', justifyContent: 'space-between', alignItems: 'center' }, [
          kickerRow(text.kicker, 30),
          words(
            'plain',
            text.date,
            { fontSize: 30, lineHeight: 1.2, color: INK_2, whiteSpace: 'nowrap' },
            '日期',
          ),
        ]),
        stack({ marginTop: Math.round(layout.top * 0.8) }, [
          verticalHeadline(text.headline, { height: layout.headline, smallest: 40, largest: 132 }),
        ]),
        stack({ marginTop: 'auto', paddingTop: layout.gap }, [
          text.figure && figureRow(text.figure, layout.figure),
          words(
            'text',
            text.lead,
            { marginTop: layout.gap, fontSize: layout.lead, lineHeight: 1.7, color: INK, textWrap: 'pretty' },
            '导语',
          ),
        ]),
        stack({ height: 2, marginTop: layout.gap, marginBottom: layout.gap, backgroundColor: INK }, []),
        footer(text, side),
      ],
    ),
  };
}

/** 1080×1920。 */
export const tallPoster = (text: PosterWords, geography: Geography | undefined): CardArt =>
  poster(text, geography, TALL);

/** 1080×1440。 */
export const shortPoster = (text: PosterWords, geography: Geography | undefined): CardArt =>
  poster(text, geography, SHORT);
