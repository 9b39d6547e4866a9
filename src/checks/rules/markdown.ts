import type { Heading, Nodes, Parents, RootContent, Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { Rule } from '../model.ts';
import { type Finding, placeOf, type Problem } from '../problem.ts';

const COMMENT_ONLY = /^\s*(?:\/\*[\s\S]*?\*\/\s*)*$/;

function formFault(node: Nodes, parent: Parents | undefined): Finding | undefined {
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
    case 'strong':
      return parent?.type === 'paragraph' &&
        toString(parent).replace(/\s*\^[\w-]+\s*$/, '') === toString(node)
        ? form('整段加重，像是小标题。', '小标题写成“## 文字”；不是小标题，就只加重要紧的几个字。')
        : undefined;
    case 'code':
      return form('正文里不能有代码块。', '段落前面不要空四格，也不要用 ``` 围起来。');
    default:
      return undefined;
  }
}

/** The text keeps to the forms agreed on; pictures, footnotes, code and expressions have substitutes or are barred. */
export const markdownForms: Rule = ({ articles }) => {
  const problems: Problem[] = [];
  for (const { tree, file } of articles)
    visit(tree, (node, _, parent) => {
      const said = formFault(node, parent);
      if (said !== undefined) problems.push({ ...placeOf(file, node), ...said });
    });
  return problems;
};

/** Whether something stands before the next heading; comments do not count. */
function isEmpty(next: RootContent | undefined, depth: number): boolean {
  return next === undefined || (next.type === 'heading' && next.depth <= depth);
}

function* headingFaults(
  { depth, position }: Heading,
  isUnder: boolean,
  next?: RootContent,
): Generator<Finding> {
  if (position?.start.line !== position?.end.line) {
    const remedy = '要小标题，写成“## 文字”；要分隔，在 --- 前面空一行。';
    yield { rule: 'heading-form', message: '下面一行的 --- 或 === 把这一段变成了小标题。', remedy };
  }
  if (depth === 3 && !isUnder) {
    const remedy = '改成 ##，或在前面补一个 ## 小标题。';
    yield { rule: 'heading-level', message: '前面还没有“##”小标题，就用了“###”。', remedy };
  }
  if (isEmpty(next, depth)) {
    const remedy = '补上正文，或删去这个小标题。';
    yield { rule: 'empty-heading', message: '小标题下面没有正文。', remedy };
  }
}

/** Headings skip no level, have text below, and did not come about by a rule: screen readers list them by level. */
export const headings: Rule = function* ({ articles }) {
  for (const { tree, file } of articles) {
    const nodes = tree.children.filter(({ type }) => type !== 'mdxFlowExpression');
    let isUnder = false;
    for (const [index, node] of nodes.entries()) {
      if (node.type !== 'heading') continue;
      for (const said of headingFaults(node, isUnder, nodes[index + 1]))
        yield { ...placeOf(file, node), ...said };
      isUnder ||= node.depth === 2;
    }
  }
};

function* tableProblems(table: Table, file: string): Generator<Problem> {
  const [header, ...rows] = table.children;
  const columns = header?.children.length ?? 0;
  if (rows.length === 0) {
    const remedy = '在 | --- | 一行下面写上各行，或删去表格。';
    yield { ...placeOf(file, table), rule: 'table-form', message: '表格只有表头。', remedy };
  }
  for (const row of rows) {
    const cells = row.children.length;
    if (cells === columns) continue;
    const message = `这一行有${cells}格，表头有${columns}格；多出的格不会上站。`;
    const remedy = '各格之间用半角的 | 隔开，格数与表头相同；空着的格也写上 |。';
    yield { ...placeOf(file, row), rule: 'table-form', message, remedy };
  }
}

/** Rows have as many cells as the head: Markdown drops others in silence. */
export const tables: Rule = ({ articles }) => {
  const problems: Problem[] = [];
  for (const { tree, file, blocks } of articles) {
    // A table that came out as text: mostly the line below its head is missing.
    for (const { at } of blocks.filter(({ kind, text }) => kind === 'paragraph' && /^[|｜]/.test(text))) {
      const remedy = '用半角的 |；表头下面要有一行 | --- | --- |，格数与表头相同。';
      problems.push({ ...at(0), rule: 'table-form', message: '这里没有排成表格。', remedy });
    }
    visit(tree, 'table', (table) => void problems.push(...tableProblems(table, file)));
  }
  return problems;
};
