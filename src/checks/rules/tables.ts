import type { Table } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Rule } from '../model.ts';
import { placeOf, type Problem } from '../problem.ts';

function* check(table: Table, file: string): Generator<Problem> {
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
    visit(tree, 'table', (table) => void problems.push(...check(table, file)));
  }
  return problems;
};
