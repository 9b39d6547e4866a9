import type { Rule } from '../model.ts';
import type { Problem } from '../problem.ts';

/** Every section has articles, and their order is unambiguous. references.ts sees whether the section is there. */
export const sections: Rule = ({ feature, articles }) => {
  const problems: Problem[] = [];
  const taken = new Map<string, string>();
  for (const { frontmatter, file } of articles) {
    const { section, order } = frontmatter.raw;
    if (typeof section !== 'string' || typeof order !== 'number') continue;
    const key = `${section} ${order}`;
    const other = taken.get(key);
    if (other !== undefined) {
      problems.push({
        ...frontmatter.at('order'),
        rule: 'order',
        message: `栏目“${section}”里的次序${order}已被 ${other} 用了。`,
        remedy: '给其中一篇换一个次序。',
      });
    }
    taken.set(key, file);
  }
  const used = new Set(articles.map(({ frontmatter }) => frontmatter.raw['section']));
  for (const [index, { id, name }] of (feature?.data?.sections ?? []).entries()) {
    if (feature === undefined || used.has(id)) continue;
    problems.push({
      ...feature.at('sections', index, 'id'),
      rule: 'empty-section',
      message: `栏目“${name}”一篇文章也没有。`,
      remedy: `在文章里写 section: ${id}，或删去这个栏目。`,
    });
  }
  return problems;
};
