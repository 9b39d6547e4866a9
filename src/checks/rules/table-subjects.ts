import type { Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { citedFacts } from '../article.ts';
import { type Count, countsByFact, isDate, unitAt } from '../counts.ts';
import type { ArticleFile, Rule } from '../model.ts';
import type { Problem } from '../problem.ts';
import { componentsIn, factIds } from '../text/component.ts';
import { type NameFinder, nameFinder } from '../subjects.ts';
import { fitsBetter } from '../text/likeness.ts';
import { numberTokens } from '../text/numbers.ts';

/** A cell of a table in an article, with the words that head its row and column. */
interface Cell {
  text: string;
  row: string;
  column: string;
  line: number | undefined;
  /** Facts that it cites. */
  facts: string[];
}

function cellsOf({ children: [header, ...rows] }: Table): Cell[] {
  const heads = (header?.children ?? []).map((cell) => toString(cell));
  return rows.flatMap((row) =>
    row.children.slice(1).map((cell, index) => ({
      text: toString(cell),
      row: toString(row.children[0] ?? null),
      column: heads[index + 1] ?? '',
      line: row.position?.start.line,
      facts: componentsIn(cell).flatMap(factIds),
    })),
  );
}

function check(
  article: ArticleFile,
  cell: Cell,
  counts: readonly Count[],
  find: NameFinder,
  namedBy: ReadonlyMap<string, ReadonlySet<string>>,
): Problem[] {
  const { text, row, column, line, facts } = cell;
  const named = new Set([...find(column), ...find(row)]);
  const concernsCell = (fact: string): boolean => {
    const own = namedBy.get(fact) ?? new Set();
    return named.size === 0 || own.size === 0 || [...named].some((id) => own.has(id));
  };
  const concerns = ({ subjects }: Count): boolean => [...subjects].some((id) => named.has(id));
  const strange = facts.find((id) => !concernsCell(id));
  if (strange !== undefined)
    return [
      {
        file: article.file,
        line,
        rule: 'table-subject',
        message: `“${column}”一栏引的事实“${strange}”说的不是它。`,
        remedy: '换成说它的事实；看看是不是与旁边一格写反了。',
      },
    ];
  return numberTokens(text).flatMap((token): Problem[] => {
    const own = counts.filter(({ keys }) => keys.has(token.key));
    if (isDate(token.key) || own.length === 0) return [];
    const place = { file: article.file, line, rule: 'table-subject' };
    const fact = own[0]?.fact ?? '';
    if (named.size > 0 && own.every((count) => count.subjects.size > 0 && !concerns(count)))
      return [
        {
          ...place,
          message: `“${column}”一栏的“${token.shown}”出自事实“${fact}”，那条事实说的不是它。`,
          remedy: '换成说它的数；看看是不是与旁边一格写反了。',
        },
      ];
    const unit = unitAt(text, token);
    const rivals = counts.filter(
      (count) => count.unit === unit && !count.keys.has(token.key) && (named.size === 0 || concerns(count)),
    );
    const wrong = rivals.find((rival) => own.every(({ noun }) => fitsBetter(row, noun, rival.noun)));
    if (wrong === undefined) return [];
    const message = `“${row}”一行的“${token.shown}”在事实“${fact}”里数的是别的；那里的“${wrong.shown}”才像。`;
    return [{ ...place, message, remedy: '换成这一行说的数；看看是不是与别的行写反了。' }];
  });
}

/** A number in a table of an article, and a fact cited there, is about what its row and column name. */
export const tableSubjects: Rule = (model) => {
  const byFact = countsByFact(model);
  const find = nameFinder(model, 'organizations', 'places');
  const namedBy = new Map(
    model.facts.map(({ id, data }) => [id, find(`${data?.statement ?? ''}，${data?.place ?? ''}`)]),
  );
  return model.articles.flatMap((article) => {
    const counts = [...citedFacts(article)].flatMap((id) => byFact.get(id) ?? []);
    const problems: Problem[] = [];
    if (article.tree !== undefined)
      visit(article.tree, 'table', (table) => {
        problems.push(...cellsOf(table).flatMap((cell) => check(article, cell, counts, find, namedBy)));
      });
    return problems;
  });
};
