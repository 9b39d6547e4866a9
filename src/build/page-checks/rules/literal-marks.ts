import { SKIP, visit } from 'unist-util-visit';
import type { PageRule, PageProblem } from '../model.ts';

const RAW_TEXT = new Set(['script', 'style', 'code', 'pre', 'template', 'noscript']);

/** No ** or ~~ is left in what readers see. */
export const literalMarks: PageRule = ({ tree }) => {
  const problems: PageProblem[] = [];
  visit(tree, (node) => {
    if (node.type === 'element' && RAW_TEXT.has(node.tagName)) return SKIP;
    const mark = node.type === 'text' ? /.{0,10}(?:\*\*|~~).{0,10}/u.exec(node.value)?.[0] : undefined;
    if (mark !== undefined) {
      const message = `页面文字里留着没有生效的标记：“${mark.trim()}”。`;
      problems.push({ rule: 'literal-mark', message, remedy: '检查源文里的标记是否成对。' });
    }
    return undefined;
  });
  return problems;
};
