import type { Fact, Figure } from '../../schemas/fact.ts';
import { chartFigures, figureOf } from '../chart-figures.ts';
import { ledgerOf } from '../ledger.ts';
import type { Rule } from '../model.ts';
import { nameFinder, subjectsOf } from '../subjects.ts';
import { fitsBetter } from '../text/likeness.ts';

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
