import { RADICALS } from '../../src/search/shared/radicals.ts';

/**
 * Characters that a simplified font draws alike: a Kangxi radical, which NFKC turns into the first of a pair, may
 * stand for the second.
 */
const ALIKE: Readonly<Record<string, string>> = { 戶: '户', 靑: '青' };

/**
 * Replaces every radical by the character it stands for: fonts share one glyph between the two, so a PDF reader may
 * report 门 as U+2ED4. Other characters stay. Expects NFKC.
 */
export const foldRadicals = (text: string): string =>
  text.replaceAll(/[\u2E80-\u2EFF戶靑]/gu, (radical) => RADICALS.get(radical) ?? ALIKE[radical] ?? radical);
