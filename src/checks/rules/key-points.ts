import { blockIds } from '../article.ts';
import type { Rule } from '../model.ts';
import { fieldPassages, itemPaths } from '../text/passages.ts';

/** 要点要指到正文里有编号的段落或小标题。 */
export const keyPoints: Rule = ({ articles }) =>
  articles
    .filter(({ outline }) => outline !== undefined)
    .flatMap((article) => {
      const ids = blockIds(article);
      return fieldPassages(article.frontmatter, ...itemPaths(article.frontmatter, 'keyPoints', 'to'))
        .filter(({ text }) => !ids.has(text))
        .map(({ text, at }) => ({
          ...at(0),
          rule: 'key-point',
          message: `正文里没有编号是“${text}”的段落。`,
          remedy: '改成段末“^”后面的编号。',
        }));
    });
