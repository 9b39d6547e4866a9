import type { Table } from 'mdast';
import { visit } from 'unist-util-visit';
import type { ArticleFile, Rule } from '../model.ts';
import type { Problem } from '../problem.ts';

function check({ children: [header, ...rows], position }: Table, file: string): Problem[] {
  const columns = header?.children.length ?? 0;
  const empty: Problem[] =
    rows.length > 0
      ? []
      : [
          {
            file,
            line: position?.start.line,
            rule: 'table-form',
            message: '表格只有表头。',
            remedy: '在 | --- | 一行下面写上各行，或删去表格。',
          },
        ];
  const uneven = rows.flatMap((row): Problem[] => {
    const cells = row.children.length;
    if (cells === columns) return [];
    return [
      {
        file,
        line: row.position?.start.line,
        rule: 'table-form',
        message: `这一行有${cells}格，表头有${columns}格；多出的格不会上站。`,
        remedy: '各格之间用半角的 | 隔开，格数与表头相同；空着的格也写上 |。',
      },
    ];
  });
  return [...empty, ...uneven];
}

/** A table that came out as text: mostly the line below its head is missing. */
function notTables({ blocks }: ArticleFile): Problem[] {
  return blocks
    .filter(({ kind, text }) => kind === 'paragraph' && /^[|｜]/.test(text))
    .map(({ at }) => ({
      ...at(0),
      rule: 'table-form',
      message: '这里没有排成表格。',
      remedy: '用半角的 |；表头下面要有一行 | --- | --- |，格数与表头相同。',
    }));
}

/** Rows have as many cells as the head: Markdown drops others in silence. */
export const tables: Rule = ({ articles }) =>
  articles.flatMap((article) => {
    const problems = notTables(article);
    if (article.tree === undefined) return problems;
    visit(article.tree, 'table', (node) => {
      problems.push(...check(node, article.file));
    });
    return problems;
  });
