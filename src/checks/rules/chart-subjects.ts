import type { Fact, Figure } from '../../schemas/fact.ts';
import { chartFigures } from '../chart-figures.ts';
import type { Rule } from '../model.ts';
import type { Problem } from '../problem.ts';
import { nameFinder, subjectsOf } from '../subjects.ts';
import { fitsBetter } from '../text/likeness.ts';

/** A figure of a chart is about what its row and column name. */
export const chartSubjects: Rule = (model) => {
  const find = nameFinder(model, 'organizations', 'places');
  const facts = new Map(model.facts.flatMap(({ id, data }) => (data === undefined ? [] : [[id, data]])));
  return model.charts.flatMap((entry) => {
    if (entry.data === undefined) return [];
    const cells = chartFigures(entry.data).flatMap((cell) => {
      const fact = facts.get(cell.reference.fact);
      const figure = fact?.figures.find(({ id }) => id === cell.reference.figure);
      if (fact === undefined || figure === undefined) return [];
      return [{ ...cell, fact, figure, subjects: subjectsOf(fact, figure, find) }];
    });
    return cells.flatMap(({ path, reference, column, row, figure, subjects }): Problem[] => {
      const place = { ...entry.at(...path, 'figure'), rule: 'chart-subject' };
      const named = new Set([...find(column), ...find(row)]);
      if (named.size > 0 && ![...named].some((id) => subjects.has(id)))
        return [
          {
            ...place,
            message: `这一格写的是“${column === '' ? row : column}”，所引的数是“${figure.label}”。`,
            remedy: `换成说它的数字；事实“${reference.fact}”确是说它的，在数字的 label 里写明。`,
          },
        ];
      const alike = (fact: Fact, other: Figure): boolean =>
        [...subjectsOf(fact, other, find)].some((id) => subjects.has(id)) || subjects.size === 0;
      const rivals = cells.flatMap(({ fact }) => fact.figures.filter((other) => alike(fact, other)));
      const wrong = rivals.find((other) => other !== figure && fitsBetter(row, figure.label, other.label));
      if (wrong === undefined) return [];
      const message = `这一行写的是“${row}”，所引的数是“${figure.label}”，“${wrong.label}”才像。`;
      return [{ ...place, message, remedy: '换成这一行说的数字，或改这一行的 label。' }];
    });
  });
};
