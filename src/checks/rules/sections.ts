import type { Rule } from '../model.ts';

/** Every section has articles, and their order is unambiguous. references.ts sees whether the section is there. */
export const sections: Rule = function* ({ feature, articles }) {
  const taken = new Map<string, string>();
  for (const { frontmatter, file } of articles) {
    const { section, order } = frontmatter.raw;
    if (typeof section !== 'string' || typeof order !== 'number') continue;
    const other = taken.get(`${section} ${order}`);
    taken.set(`${section} ${order}`, file);
    if (other === undefined) continue;
    const message = `栏目“${section}”里的次序${order}已被 ${other} 用了。`;
    yield { ...frontmatter.at('order'), rule: 'order', message, remedy: '给其中一篇换一个次序。' };
  }
  for (const [index, { id, name }] of feature.data?.sections.entries() ?? []) {
    if (articles.some(({ frontmatter }) => frontmatter.raw['section'] === id)) continue;
    const message = `栏目“${name}”一篇文章也没有。`;
    const remedy = `在文章里写 section: ${id}，或删去这个栏目。`;
    yield { ...feature.at('sections', index, 'id'), rule: 'empty-section', message, remedy };
  }
};
