import { countCharacters } from '../../lib/text.ts';
import type { Rule } from '../model.ts';
import { fieldPassages } from '../text/passages.ts';

/** 导语兼作网页描述，约定 50–70 个汉字，检查时上下各宽 5 个。 */
const SHORTEST = 45;
const LONGEST = 75;

/** 文章导语的长短；数字串、字母串各算一字，标点不算。 */
export const leadLength: Rule = ({ articles }) =>
  articles.flatMap(({ frontmatter }) =>
    fieldPassages(frontmatter, ['lead']).flatMap(({ text, at }) => {
      const count = countCharacters(text);
      if (text.trim() === '' || (count >= SHORTEST && count <= LONGEST)) return [];
      return {
        ...at(0),
        rule: 'lead-length',
        message: `导语有${count}个汉字，应在50–70之间。`,
        remedy: count > LONGEST ? '删短导语。' : '把导语写足。',
      };
    }),
  );
