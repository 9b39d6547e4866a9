import { widthInEm } from '../../lib/text.ts';

/** A poster's number, from the facts. */
export interface CardFigure {
  /** As printed, e.g. “39个”. */
  text: string;
  /** What it counts. */
  label: string;
}

/** What a card says. */
export interface CardWords {
  kicker: string;
  /** `|` is where it may break. */
  headline: string;
  lead: string;
  /** The line of its source. */
  source: string;
}

/** Lines that a text takes at most, set in lines of so many 汉字; marks that may not begin a line push one over. */
export const linesAtMost = (text: string, measure: number): number =>
  Math.ceil(widthInEm(text) / (measure - 1));

/**
 * Whole sentences of a lead that fit, from its beginning, one at least; never a part of one.
 * @param limit In widths of 汉字.
 */
export function leadingSentences(lead: string, limit: number): string {
  const [first = lead, ...rest] = lead.match(/[^。！？]+[。！？]?[”’）]*/g) ?? [];
  let kept = first;
  for (const next of rest) {
    if (widthInEm(kept + next) > limit) break;
    kept += next;
  }
  return kept;
}
