import type { Nodes, Parents } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Rule } from '../model.ts';
import { placeOf, type Finding, type Problem } from '../problem.ts';

const COMMENT_ONLY = /^\s*(?:\/\*[\s\S]*?\*\/\s*)*$/;

function check(node: Nodes, parent: Parents | undefined): Finding | undefined {
  const form = (message: string, remedy: string): Finding => ({ rule: 'markdown-form', message, remedy });
  switch (node.type) {
    case 'mdxjsEsm': {
      const message = '正文里不能写 import 或 export。';
      return { rule: 'import-export', message, remedy: '删去；组件不用引入就能用。' };
    }
    case 'mdxFlowExpression':
    case 'mdxTextExpression': {
      const remedy = '直接写文字；要写花括号本身，前面加反斜杠。';
      if (COMMENT_ONLY.test(node.value)) return undefined;
      return { rule: 'expression', message: '正文里不能写花括号表达式。', remedy };
    }
    case 'image':
    case 'imageReference':
      return form('图片不能直接写在正文里。', '先登记到 pictures.yaml，再用 <Figure picture="编号" />。');
    case 'footnoteReference':
    case 'footnoteDefinition':
      return form('脚注不能手写。', '用 <Cite fact="编号">短语</Cite>，脚注会自动生成。');
    case 'linkReference':
    case 'definition':
      return form('链接的网址不能另写在别处。', '写成 [文字](网址)。');
    case 'listItem':
      return typeof node.checked === 'boolean'
        ? form('列表前面不能有勾选框。', '删去 [ ] 或 [x]。')
        : undefined;
    case 'heading':
      if (/^\s*(?:\^[\w-]+\s*)?$/.test(toString(node)))
        return form('小标题是空的。', '写上文字，或删去这一行。');
      if (parent?.type !== 'root')
        return form('小标题不能写在列表、引文和组件里。', '写在外面，自成一段；里面要突出的，写 **字**。');
      return node.depth === 2 || node.depth === 3
        ? undefined
        : form('小标题只用两级。', '用 ## 或 ###；文章题目写在开头的 headline 里。');
    case 'code':
      return form('正文里不能有代码块。', '段落前面不要空四格，也不要用 ``` 围起来。');
    default:
      return undefined;
  }
}

/**
 * The text keeps to the forms agreed on; pictures, footnotes, code and expressions have substitutes or are not
 * allowed.
 */
export const markdownForms: Rule = ({ articles }) => {
  const problems: Problem[] = [];
  for (const { tree, file } of articles)
    visit(tree, (node, _, parent) => {
      const said = check(node, parent);
      if (said !== undefined) problems.push({ ...placeOf(file, node), ...said });
    });
  return problems;
};
