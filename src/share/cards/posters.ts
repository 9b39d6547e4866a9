import { inScript } from '../../hant/converter.ts';
import { splitFigure } from '../../lib/split-figure.ts';
import { widthInEm } from '../../lib/text.ts';
import type { Geography } from '../../schemas/geography.ts';
import { CARD_SIZES } from '../card-paths.ts';
import { QUIET_ZONE, qrArt } from '../qr.ts';
import { type CardArt, kickerRow } from './art.ts';
import { type Box, stack, words } from './box.ts';
import { type CardFigure, type CardWords, linesAtMost } from './card-words.ts';
import { type Emblem, emblemArt } from './emblem.ts';
import { ACCENT, INK, INK_2 } from './palette.ts';
import { type RiverView, riverArt } from './river.ts';
import { verticalHeadline, verticalWidth } from './vertical.ts';
import { CARD } from '../../lib/words.ts';

/** What a poster says besides what a card for links says. */
export interface PosterWords extends CardWords {
  date: string;
  figure: CardFigure | undefined;
  /** The article's own drawing; without it, the rivers. */
  emblem?: Emblem | undefined;
  siteName: string;
  /** Canonical address, which the QR code leads to. */
  url: string;
}

const { width, height } = CARD_SIZES.poster;
const RIVER: RiverView = { origin: [484, 590], scale: 800, stroke: 50, minor: true };
/** Margins and the space between parts, px. */
const TOP = 84;
const BOTTOM = 96;
const GAP = 44;
const SIDE = 84;
const HEADLINE = { height: 960, smallest: 40, largest: 132 };
/** What the rest of a poster leaves to the headline, lead and number, px. */
const ROOM = height - TOP - 36 - Math.round(TOP * 0.8) - 3 * GAP - 2 - 200 - BOTTOM;
const INNER = width - 2 * SIDE;
const LEAD = { size: 36, leading: 1.7 };
const LABEL = { size: 30, leading: 1.4, least: 210 };
/** Between the article's own drawing and the headline; a narrower drawing would say nothing. */
const PANEL_GAP = 48;
const LEAST_PANEL = 200;
/** Side of the QR code at most, px, without its quiet zone; modules are whole pixels, and half the size can still be read. */
const QR_SIZE = 200;

/** The number's digits, as large as the row allows; units are smaller. Size of type, px. */
function figureSize(text: string): number {
  const parts = splitFigure(text).map(({ part, digits }) => widthInEm(part) * (digits ? 1 : 0.3));
  const wide = parts.reduce((sum, part) => sum + part, 0);
  return Math.min(150, Math.floor((INNER - LABEL.least - 60) / wide));
}

/** How high the number's row may be with the space above it, px. */
const figureHeight = ({ label }: CardFigure): number =>
  GAP + Math.max(150, linesAtMost(label, LABEL.least / LABEL.size) * LABEL.size * LABEL.leading);

function figureRow({ text, label }: CardFigure): Box {
  const size = figureSize(text);
  return stack({ flexDirection: 'row', alignItems: 'flex-end' }, [
    ...splitFigure(text).map(({ part, digits }) =>
      words('display', part, [digits ? size : Math.round(size * 0.3), 1, ACCENT], null, {
        marginRight: digits ? 14 : 0,
        marginBottom: digits ? -Math.round(size * 0.1) : 0,
      }),
    ),
    words('plain', label, [LABEL.size, LABEL.leading, INK_2], '数字', {
      flex: 1,
      marginLeft: 26,
      textWrap: 'balance',
    }),
  ]);
}

const footer = (text: PosterWords, height: number): Box =>
  stack({ height, justifyContent: 'space-between' }, [
    words('display', text.siteName, [40, 1.3, INK], '站名'),
    stack({}, [
      words('plain', inScript(CARD.scan), [28, 1.6, INK_2]),
      words('plain', text.source, [28, 1.6, INK_2], '来源'),
    ]),
  ]);

/** A poster to save and hand on, 1080×1920. */
export function poster(text: PosterWords, geography: Geography | undefined): CardArt {
  const qr = qrArt(text.url);
  const unit = Math.floor(QR_SIZE / qr.modules);
  const side = unit * qr.modules;
  const quiet = unit * QUIET_ZONE;
  const leadHeight = linesAtMost(text.lead, INNER / LEAD.size) * LEAD.size * LEAD.leading;
  const room = ROOM - leadHeight - (text.figure === undefined ? 0 : figureHeight(text.figure));
  const fit = { ...HEADLINE, height: Math.min(HEADLINE.height, room) };
  const beside = INNER - verticalWidth(text.headline, fit) - PANEL_GAP;
  const panel = { x: SIDE, y: 240, width: Math.min(480, beside), height: 760 };
  return {
    width,
    height,
    margin: 64,
    backdrop:
      text.emblem === undefined || panel.width < LEAST_PANEL
        ? riverArt(geography, RIVER)
        : emblemArt(text.emblem, geography, panel),
    overlay: `<path transform="translate(${width - SIDE - side - quiet} ${height - BOTTOM - side - quiet}) scale(${unit})" stroke="${INK}" d="${qr.path}"/>`,
    words: stack({ width, height, padding: `${TOP}px ${SIDE}px ${BOTTOM}px` }, [
      stack({ flexDirection: 'row', justifyContent: 'space-between', alignItems: 'center' }, [
        kickerRow(text.kicker, 30),
        words('plain', text.date, [30, 1.2, INK_2], '日期', { whiteSpace: 'nowrap' }),
      ]),
      stack({ marginTop: Math.round(TOP * 0.8) }, [verticalHeadline(text.headline, fit)]),
      stack({ marginTop: 'auto', paddingTop: GAP }, [
        text.figure && figureRow(text.figure),
        words('text', text.lead, [LEAD.size, LEAD.leading, INK], '导语', {
          marginTop: GAP,
          textWrap: 'pretty',
        }),
      ]),
      stack({ height: 2, marginTop: GAP, marginBottom: GAP, backgroundColor: INK }, []),
      footer(text, side),
    ]),
  };
}
