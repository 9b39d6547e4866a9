import type { Rule } from '../model.ts';
import { fieldPassages } from '../text/passages.ts';

/** Articles to read on are others, each once. */
export const related: Rule = function* ({ articles }) {
  for (const { slug, frontmatter } of articles) {
    const seen = new Set([slug]);
    for (const { text, at } of fieldPassages(frontmatter, 'related.*')) {
      const message = text === slug ? '延伸阅读指向了这篇文章自己。' : `延伸阅读里“${text}”写了两次。`;
      const remedy = '换成另一篇文章的文件名。';
      if (seen.has(text)) yield { ...at(0), rule: 'related', message, remedy };
      seen.add(text);
    }
  }
};
