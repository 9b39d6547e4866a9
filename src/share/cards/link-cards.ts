import type { Geography } from '../../schemas/geography.ts';
import { CARD_SIZES } from '../card-paths.ts';
import { type CardArt, headlineHeight, headlineLines, kickerRow } from './art.ts';
import { stack, words } from './box.ts';
import { type CardWords, leadingSentences, linesAtMost } from './card-words.ts';
import { type Emblem, emblemArt } from './emblem.ts';
import { INK, INK_2 } from './palette.ts';
import { riverArt } from './river.ts';

/** The lead on the wide card: size, width and leading, px; lines at most. */
const LEAD = { size: 27, width: 690, leading: 1.65, lines: 5 };

/** 1200×630: kicker, headline, first sentences of the lead, source; on the right the drawing. */
export function wideCard(text: CardWords, geography: Geography | undefined, emblem?: Emblem): CardArt {
  const size = CARD_SIZES.wide;
  const lead = leadingSentences(text.lead, 66);
  const lines = linesAtMost(lead, LEAD.width / LEAD.size);
  // A sentence too long for the card is left out whole; a long one takes from the headline's room.
  const hasLead = lines <= LEAD.lines;
  const height = hasLead ? Math.min(270, 416 - Math.ceil(lines * LEAD.size * LEAD.leading)) : 270;
  return {
    ...size,
    margin: 56,
    backdrop:
      emblem === undefined
        ? riverArt(geography, { origin: [985, 352], scale: 545, stroke: 38, minor: true })
        : emblemArt(emblem, geography, { x: 868, y: 66, width: 266, height: 500 }),
    overlay: '',
    words: stack({ ...size, padding: '66px 72px 58px', justifyContent: 'space-between' }, [
      kickerRow(text.kicker, 27),
      stack({}, [
        headlineLines(text.headline, { width: 760, height, smallest: 52, largest: 80 }),
        hasLead
          ? words('text', lead, [LEAD.size, LEAD.leading, INK], '导语', {
              width: LEAD.width,
              marginTop: 26,
              textWrap: 'pretty',
            })
          : undefined,
      ]),
      words('plain', text.source, [24, 1.3, INK_2], '来源'),
    ]),
  };
}

/** 600×600, small in a chat: kicker and headline alone. */
export function squareCard(text: CardWords, geography: Geography | undefined, emblem?: Emblem): CardArt {
  const size = CARD_SIZES.square;
  const fit = { width: 504, height: 420, smallest: 34, largest: 72 };
  const top = 136 + headlineHeight(text.headline, fit);
  const panel = { x: 48, y: top, width: 504, height: 504 - top };
  const room = panel.height >= 100;
  return {
    ...size,
    margin: 40,
    // Below the headline: nothing crosses it.
    backdrop: !room
      ? ''
      : emblem === undefined
        ? `<svg x="0" y="${top}" width="600" height="${600 - top}" viewBox="0 ${top} 600 ${600 - top}">${riverArt(geography, { origin: [440, 446], scale: 520, stroke: 34, minor: false })}</svg>`
        : emblemArt(emblem, geography, panel),
    overlay: '',
    words: stack({ ...size, padding: '50px 48px 46px', justifyContent: 'space-between' }, [
      stack({}, [kickerRow(text.kicker, 22), stack({ marginTop: 30 }, [headlineLines(text.headline, fit)])]),
      words('plain', text.source, [20, 1.3, INK_2], '来源'),
    ]),
  };
}
