import type { Rule } from '../model.ts';
import { fieldPassages, itemPaths } from '../text/passages.ts';

/** Articles to read on are others, each once. */
export const related: Rule = ({ articles }) =>
  articles.flatMap(({ slug, frontmatter }) => {
    const seen = new Set([slug]);
    return fieldPassages(frontmatter, ...itemPaths(frontmatter, 'related')).flatMap(({ text, at }) => {
      if (!seen.has(text)) {
        seen.add(text);
        return [];
      }
      const message = text === slug ? '延伸阅读指向了这篇文章自己。' : `延伸阅读里“${text}”写了两次。`;
      return [{ ...at(0), rule: 'related', message, remedy: '换成另一篇文章的文件名。' }];
    });
  });
