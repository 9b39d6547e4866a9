import { countCharacters } from '../../lib/text.ts';
import type { Rule } from '../model.ts';
import { fieldPassages } from '../text/passages.ts';

/** A lead is also the page's description: 50 to 70 汉字, five more or fewer here. */
const SHORTEST = 45;
const LONGEST = 75;

/** The length of leads; a run of digits or letters is one, marks are none. */
export const leadLength: Rule = function* ({ articles }) {
  for (const { text, at } of articles.flatMap(({ frontmatter }) => fieldPassages(frontmatter, 'lead'))) {
    const count = countCharacters(text);
    if (text.trim() === '' || (count >= SHORTEST && count <= LONGEST)) continue;
    const message = `导语有${count}个汉字，应在50–70之间。`;
    yield { ...at(0), rule: 'lead-length', message, remedy: count > LONGEST ? '删短导语。' : '把导语写足。' };
  }
};
