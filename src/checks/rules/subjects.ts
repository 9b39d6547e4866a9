import type { Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { componentsIn, factIds } from '../../markdown/component.ts';
import type { Fact, Figure } from '../../schemas/fact.ts';
import { chartFigures, figureOf } from '../chart-figures.ts';
import { type Count, countsByFact, isDate, unitAt } from '../counts.ts';
import { ledgerOf } from '../ledger.ts';
import type { Rule } from '../model.ts';
import type { Problem, Said } from '../problem.ts';
import { nameFinder, type NameFinder, subjectsOf } from '../subjects.ts';
import { fitsBetter } from '../text/likeness.ts';
import { numberTokens } from '../text/numbers.ts';

/** A figure of a chart is about what its row and column name. */
export const chartSubjects: Rule = function* (model) {
  const find = nameFinder(model, 'organizations', 'places');
  const ledger = ledgerOf(model);
  for (const { data, at } of model.charts) {
    if (data === undefined) continue;
    const cells = chartFigures(data).flatMap((cell) => {
      const fact = ledger.get(cell.reference.fact);
      const figure = figureOf(ledger, cell.reference);
      if (fact === undefined || figure === undefined) return [];
      return [{ ...cell, fact, figure, subjects: subjectsOf(fact, figure, find) }];
    });
    for (const { path, reference, column, row, figure, subjects } of cells) {
      const place = { ...at(...path, 'figure'), rule: 'chart-subject' };
      const named = new Set([...find(column), ...find(row)]);
      if (named.size > 0 && named.isDisjointFrom(subjects)) {
        const message = `这一格写的是“${column === '' ? row : column}”，所引的数是“${figure.label}”。`;
        const remedy = `换成说它的数字；事实“${reference.fact}”确是说它的，在数字的 label 里写明。`;
        yield { ...place, message, remedy };
        continue;
      }
      const alike = (fact: Fact, other: Figure): boolean =>
        subjects.size === 0 || !subjects.isDisjointFrom(subjectsOf(fact, other, find));
      const rivals = cells.flatMap(({ fact }) => fact.figures.filter((other) => alike(fact, other)));
      const wrong = rivals.find((other) => other !== figure && fitsBetter(row, figure.label, other.label));
      if (wrong === undefined) continue;
      const message = `这一行写的是“${row}”，所引的数是“${figure.label}”，“${wrong.label}”才像。`;
      yield { ...place, message, remedy: '换成这一行说的数字，或改这一行的 label。' };
    }
  }
};

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

/** What the rule knows of an article's facts. */
interface Known {
  counts: readonly Count[];
  find: NameFinder;
  /** Fact → the entries that it names. */
  namedBy: ReadonlyMap<string, ReadonlySet<string>>;
}

function* cellFaults({ text, row, column, facts }: Cell, { counts, find, namedBy }: Known): Generator<Said> {
  const named = new Set([...find(column), ...find(row)]);
  const isOther = (ids: ReadonlySet<string> = new Set()): boolean =>
    named.size > 0 && ids.size > 0 && named.isDisjointFrom(ids);
  const strange = facts.find((id) => isOther(namedBy.get(id)));
  if (strange !== undefined) {
    const remedy = '换成说它的事实；看看是不是与旁边一格写反了。';
    yield { message: `“${column}”一栏引的事实“${strange}”说的不是它。`, remedy };
    return;
  }
  for (const token of numberTokens(text)) {
    const own = counts.filter(({ keys }) => keys.has(token.key));
    if (isDate(token.key) || own.length === 0) continue;
    const fact = own[0]?.fact ?? '';
    if (own.every(({ subjects }) => isOther(subjects))) {
      const message = `“${column}”一栏的“${token.shown}”出自事实“${fact}”，那条事实说的不是它。`;
      yield { message, remedy: '换成说它的数；看看是不是与旁边一格写反了。' };
      continue;
    }
    const unit = unitAt(text, token);
    const wrong = counts
      .filter((count) => count.unit === unit && !count.keys.has(token.key))
      .filter(({ subjects }) => named.size === 0 || !named.isDisjointFrom(subjects))
      .find((rival) => own.every(({ noun }) => fitsBetter(row, noun, rival.noun)));
    if (wrong === undefined) continue;
    const message = `“${row}”一行的“${token.shown}”在事实“${fact}”里数的是别的；那里的“${wrong.shown}”才像。`;
    yield { message, remedy: '换成这一行说的数；看看是不是与别的行写反了。' };
  }
}

/** A number in a table of an article, and a fact cited there, is about what its row and column name. */
export const tableSubjects: Rule = (model) => {
  const byFact = countsByFact(model);
  const find = nameFinder(model, 'organizations', 'places');
  const namedBy = new Map(
    model.facts.map(({ id, data }) => [id, find(`${data?.statement ?? ''}，${data?.place ?? ''}`)]),
  );
  const problems: Problem[] = [];
  for (const { tree, cited, file } of model.articles) {
    const known = { counts: [...cited].flatMap((id) => byFact.get(id) ?? []), find, namedBy };
    visit(tree, 'table', (table) => {
      for (const cell of cellsOf(table))
        for (const said of cellFaults(cell, known))
          problems.push({ file, line: cell.line, rule: 'table-subject', ...said });
    });
  }
  return problems;
};
