import { drawChart } from '../../charts/draw.ts';
import { crowdedTexts, NARROW, WIDE } from '../../charts/drawing.ts';
import { isNumeric, resolveChart } from '../../charts/view.ts';
import type { Chart } from '../../schemas/chart.ts';
import { type ChartFigure, chartFigures, figureOf, soundFacts } from '../chart-figures.ts';
import type { ContentModel, Entry, Rule } from '../model.ts';
import type { Place, Problem } from '../problem.ts';

/** Cells a row at most; more can neither be counted nor carried. */
const MOST_CELLS = 500;

const problem = (place: Place, message: string, remedy: string): Problem => ({
  ...place,
  rule: 'chart',
  message,
  remedy,
});

/** Facts and numbers of a chart are there; told at their place in it. */
function missing(entry: Entry<Chart>, model: ContentModel, { path, reference }: ChartFigure): Problem[] {
  const { fact, figure } = reference;
  const found = model.facts.find(({ id }) => id === fact);
  if (found === undefined) {
    const message = `图里引的事实“${fact}”不在清单里。`;
    return [problem(entry.at(...path, 'fact'), message, '改成 facts.yaml 里有的编号。')];
  }
  if (found.data === undefined || figureOf(model, reference) !== undefined) return [];
  const choices = found.data.figures.map(({ id }) => id).join('、');
  return [
    problem(
      entry.at(...path, 'figure'),
      `事实“${fact}”里没有数字“${figure}”。`,
      choices === '' ? '换一条有数字的事实。' : `可选：${choices}。`,
    ),
  ];
}

/** Whether a number can be drawn: an ordinal is no quantity; bars and squares share a unit. */
function undrawable(entry: Entry<Chart>, model: ContentModel, unit: string | undefined): Problem[] {
  const chart = entry.data;
  if (chart === undefined) return [];
  return chartFigures(chart).flatMap(({ path, reference, drawn }) => {
    const figure = figureOf(model, reference);
    if (figure === undefined || !drawn) return [];
    const at = entry.at(...path, 'figure');
    if (figure.qualifier === 'ordinal' || figure.value <= 0)
      return [problem(at, `“${figure.text}”不是数量，画不成长短大小。`, '换一个数，或只写在正文里。')];
    if (unit === undefined || figure.unit === unit) return [];
    const message = `“${figure.text}”的单位是“${figure.unit}”，与同图的“${unit}”不能放在一起比。`;
    return [problem(at, message, '单位不同的数分成几张图。')];
  });
}

function commonUnit(chart: Chart, model: ContentModel): string | undefined {
  if (chart.kind === 'bars') return chart.unit;
  const [first] = chart.kind === 'areas' ? chart.squares : [];
  return first && figureOf(model, first.whole)?.unit;
}

/** What each kind of chart asks for. */
function ownRules(entry: Entry<Chart>, model: ContentModel): Problem[] {
  const chart = entry.data;
  if (chart?.kind === 'units')
    return chart.rows.flatMap((row, index) => {
      const figure = figureOf(model, row);
      if (figure === undefined) return [];
      const count = figure.value / row.per;
      if (Number.isInteger(count) && count <= MOST_CELLS) return [];
      const message = `“${figure.text}”每格${String(row.per)}要画${String(count)}格。`;
      const remedy = `改 per，让格数是整数，不多于${String(MOST_CELLS)}。`;
      return [problem(entry.at('rows', index, 'per'), message, remedy)];
    });
  if (chart?.kind !== 'areas') return [];
  const columns = chart.squares.length;
  return [
    ...chart.squares.flatMap(({ whole, part }, index) => {
      const [all, some] = [figureOf(model, whole), part && figureOf(model, part)];
      if (all === undefined || some === undefined || some.value <= all.value) return [];
      const message = `“${some.text}”比整块的“${all.text}”还大。`;
      return [problem(entry.at('squares', index, 'part'), message, 'part 只能是 whole 的一部分。')];
    }),
    ...chart.table
      .map(({ cells }, index) => ({ cells, index }))
      .filter(({ cells }) => cells.length !== columns)
      .map(({ cells, index }) =>
        problem(
          entry.at('table', index, 'cells'),
          `这一行有${String(cells.length)}格，方块有${String(columns)}块。`,
          '一块一格；报道没写的写 null。',
        ),
      ),
  ];
}

/** Text without room in the wide or the narrow drawing. */
function crowded(entry: Entry<Chart>, model: ContentModel): Problem[] {
  const chart = entry.data;
  if (chart === undefined || !isNumeric(chart)) return [];
  const view = resolveChart(chart, soundFacts(model));
  const texts = new Set([NARROW, WIDE].flatMap((width) => crowdedTexts(drawChart(view, width))));
  return [...texts].map((text) =>
    problem(entry.at(), `图里放不下“${text}”。`, '把这一行的 label 或 name 写短。'),
  );
}

/** The numbers of a chart come from the facts, can be drawn and compared, and have room. */
export const charts: Rule = (model) => {
  if (model.unreadable.has('facts.yaml')) return [];
  return model.charts.flatMap((entry) => {
    const chart = entry.data;
    if (chart === undefined) return [];
    const absent = chartFigures(chart).flatMap((figure) => missing(entry, model, figure));
    const wrong = [...undrawable(entry, model, commonUnit(chart, model)), ...ownRules(entry, model)];
    const known = chartFigures(chart).every(({ reference }) => figureOf(model, reference) !== undefined);
    return [...absent, ...wrong, ...(known && wrong.length === 0 ? crowded(entry, model) : [])];
  });
};
