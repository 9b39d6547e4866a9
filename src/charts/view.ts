import type { AreasChart, BarsChart, Chart, FigureReference, UnitsChart } from '../schemas/chart.ts';
import type { Fact, Figure } from '../schemas/fact.ts';
import { FIGURE, ITEM_BREAK } from '../lib/words.ts';

/** A number of a chart; value, writing and status come from the facts. */
export interface Quantity extends Pick<Figure, 'text' | 'value' | 'unit' | 'qualifier'> {
  /** Short name in the chart. */
  label: string;
  /** What it counts, in full, from the facts. */
  meaning: string;
  /** Planned when it was reported: drawn hollow. */
  planned: boolean;
  fact: Fact;
}

export type BarsView = Omit<BarsChart, 'bars'> & { bars: Quantity[] };
export type UnitsView = Omit<UnitsChart, 'rows'> & { rows: (Quantity & { per: number })[] };
export interface AreasView extends Omit<AreasChart, 'squares' | 'table'> {
  squares: { name: string; whole: Quantity; part: Quantity | undefined }[];
  table: { label: string; cells: (Quantity | undefined)[] }[];
}

/** A chart of numbers with its facts; maps have none. */
export type ChartView = BarsView | UnitsView | AreasView;

/** A chart that draws figures of the ledger; maps and lines of days do not. */
export function isNumeric<T extends Chart>(
  chart: T,
): chart is Extract<T, BarsChart | UnitsChart | AreasChart> {
  return chart.kind !== 'map' && chart.kind !== 'days';
}

function quantityOf(
  {
    fact: factId,
    figure: figureId,
    label,
    plan = false,
  }: FigureReference & { label?: string; plan?: boolean },
  facts: readonly Fact[],
): Quantity {
  const fact = facts.find(({ id }) => id === factId);
  const figure = fact?.figures.find(({ id }) => id === figureId);
  if (fact === undefined || figure === undefined)
    throw new Error(`图里引的数字“${factId}”“${figureId}”不在 facts.yaml。`);
  return {
    ...figure,
    label: label ?? figure.label,
    meaning: figure.label,
    planned: plan || fact.status === 'planned',
    fact,
  };
}

/**
 * Joins a chart's definition with the facts.
 * @throws For a number that is not there, which was checked before.
 */
export function resolveChart(chart: BarsChart | UnitsChart | AreasChart, facts: readonly Fact[]): ChartView {
  switch (chart.kind) {
    case 'bars':
      return { ...chart, bars: chart.bars.map((bar) => quantityOf(bar, facts)) };
    case 'units':
      return { ...chart, rows: chart.rows.map((row) => ({ ...quantityOf(row, facts), per: row.per })) };
    case 'areas':
      return {
        ...chart,
        squares: chart.squares.map(({ name, whole, part }) => ({
          name,
          whole: quantityOf(whole, facts),
          part: part === undefined ? undefined : quantityOf(part, facts),
        })),
        table: chart.table.map(({ label, cells }) => ({
          label,
          cells: cells.map((cell) => (cell === null ? undefined : quantityOf(cell, facts))),
        })),
      };
  }
}

/** The numbers that are drawn, in order; not what the table has besides. */
export function drawnQuantities(view: ChartView): Quantity[] {
  switch (view.kind) {
    case 'bars':
      return view.bars;
    case 'units':
      return view.rows;
    case 'areas':
      return view.squares.flatMap(({ whole, part }) => (part === undefined ? [whole] : [whole, part]));
  }
}

/** For readers who do not see the chart: every number with what it is, and whether it was planned. */
export function describe(view: ChartView): string {
  const said = drawnQuantities(view).map(({ meaning, text, planned }) =>
    FIGURE.quantity(meaning, planned ? FIGURE.planned(text) : text),
  );
  return `${said.join(ITEM_BREAK)}。`;
}

/** The legend, one line: explains what marks the chart has; empty where there is nothing to explain. */
export function legend(view: ChartView): string {
  const quantities = drawnQuantities(view);
  const parts = [
    view.kind === 'bars' ? FIGURE.barsFromZero(view.unit) : '',
    view.kind === 'units' && view.rows.every(({ per }) => per === 1) ? FIGURE.oneCellEach : '',
    quantities.some(({ planned }) => planned) ? FIGURE.solidAndHollow : '',
    quantities.some(({ qualifier }) => qualifier === 'more-than') ? FIGURE.moreThan : '',
  ];
  return parts.filter((part) => part !== '').join(ITEM_BREAK);
}

/** Sections of the report that the chart rests on, each once. */
export function sourceSections(view: ChartView): string[] {
  const inTable = view.kind === 'areas' ? view.table.flatMap(({ cells }) => cells) : [];
  const all = [...drawnQuantities(view), ...inTable.filter((cell) => cell !== undefined)];
  return [...new Set(all.map(({ fact }) => fact.section))];
}
