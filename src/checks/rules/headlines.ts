import { plain } from '../../lib/text.ts';
import type { Entry, Rule } from '../model.ts';
import type { Problem } from '../problem.ts';
import { fieldPassages } from '../text/passages.ts';

/** Cards on other sites cut what is longer (share/head-metadata.ts). Characters. */
const LONGEST = 26;

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
  return [...long, ...marks];
}

/** Headlines are not too long, and break where they may. */
export const headlines: Rule = ({ feature, articles }) =>
  [...(feature === undefined ? [] : [feature]), ...articles.map(({ frontmatter }) => frontmatter)].flatMap(
    check,
  );
