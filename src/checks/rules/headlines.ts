import { breakable, plain, widthInEm } from '../../lib/text.ts';
import type { Entry, Rule } from '../model.ts';
import type { Problem } from '../problem.ts';
import { fieldPassages, itemPaths } from '../text/passages.ts';
import { PLACEHOLDER } from './placeholders.ts';

/** Cards on other sites cut what is longer (share/head-metadata.ts). Characters. */
const LONGEST = 26;

/** What the narrowest share card holds: 汉字 in a line, lines, 汉字 in the kicker (share/cards/). */
const LINE = 13;
const LINES = 4;
const KICKER = 20;

/** How much of a line a text takes; set upright on a poster, a letter takes a whole place, two or three digits one. */
const places = (text: string): number =>
  Math.max(widthInEm(text), text.match(/(?<!\d)\d{2,3}(?!\d)|./gu)?.length ?? 0);

/** Lines too long or too many for the cards, told here and not when the build draws them. */
function crowded(entry: Entry<unknown>): Problem[] {
  const rule = 'headline-length';
  const names = itemPaths(entry, 'sections', 'name');
  const lines = fieldPassages(entry, ['headline'], ...names).flatMap(({ text, at }): Problem[] => {
    if (text.startsWith(PLACEHOLDER)) return [];
    const parts = breakable(text);
    const long = parts.find((part) => places(part) > LINE);
    const remedy = '在两句之间加断行记号“|”，或改短。';
    if (long !== undefined)
      return [{ ...at(0), rule, message: `“${long}”一行放不下，分享卡片上一行最多${LINE}个字。`, remedy }];
    if (parts.length <= LINES) return [];
    const message = `题目分成了${parts.length}行，分享卡片上最多${LINES}行。`;
    return [{ ...at(0), rule, message, remedy: '少写几个断行记号“|”。' }];
  });
  const kickers = fieldPassages(entry, ['kicker'])
    .filter(({ text }) => widthInEm(plain(text)) > KICKER && !text.startsWith(PLACEHOLDER))
    .map(({ at }): Problem => ({
      ...at(0),
      rule,
      message: `引题一行放不下，分享卡片上最多${KICKER}个字。`,
      remedy: '改短；次要的话写进副题 subhead。',
    }));
  return [...lines, ...kickers];
}

function check(entry: Entry<unknown>): Problem[] {
  const long = fieldPassages(entry, ['headline']).flatMap(({ text, at }): Problem[] => {
    const count = [...plain(text)].length;
    if (count <= LONGEST) return [];
    const message = `主题有${count}个字，最多${LONGEST}个，再长在微信等处的卡片上会被截断。`;
    return [{ ...at(0), rule: 'headline-length', message, remedy: '删短；次要的话写进副题 subhead。' }];
  });
  const marks = fieldPassages(entry, ['kicker'], ['headline'], ['subhead']).flatMap(
    ({ text, at }): Problem[] => {
      if (text.trim() === '' || text.split('|').every((part) => part.trim() !== '')) return [];
      const message = '断行记号“|”的前面或后面没有字。';
      return [{ ...at(0), rule: 'headline-break', message, remedy: '“|”写在两句之间，首尾不写，不连写。' }];
    },
  );
  return long.length > 0 ? [...long, ...marks] : [...crowded(entry), ...marks];
}

/** Headlines are not too long, and break where they may. */
export const headlines: Rule = ({ feature, articles }) =>
  [...(feature === undefined ? [] : [feature]), ...articles.map(({ frontmatter }) => frontmatter)].flatMap(
    check,
  );
