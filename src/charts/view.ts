import type { AreasChart, BarsChart, Chart, FigureReference, UnitsChart } from '../schemas/chart.ts';
import type { Fact, Figure } from '../schemas/fact.ts';
import { FIGURE, ITEM_BREAK } from '../lib/words.ts';

/** 图里的一个数：数值、写法与状态都来自事实清单。 */
export interface Quantity extends Pick<Figure, 'text' | 'value' | 'unit' | 'qualifier'> {
  /** 图里的短名。 */
  label: string;
  /** 清单里的全称：数的是什么。 */
  meaning: string;
  /** 报道时尚属计划，画成空心。 */
  planned: boolean;
  fact: Fact;
}

export type BarsView = Omit<BarsChart, 'bars'> & { bars: Quantity[] };
export type UnitsView = Omit<UnitsChart, 'rows'> & { rows: (Quantity & { per: number })[] };
export interface AreasView extends Omit<AreasChart, 'squares' | 'table'> {
  squares: { name: string; whole: Quantity; part: Quantity | undefined }[];
  table: { label: string; cells: (Quantity | undefined)[] }[];
}

/** 接上了事实的数字图；地图不含数字，另画。 */
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
 * 图表的定义接上事实清单。
 * @throws 引了清单里没有的数字时；内容检查在先，不该发生
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

/** 图里画出来的数，按先后；对照表里多出的不算。 */
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

/** 给看不见图的读者的描述：每个数连同它是什么；计划写明是计划。 */
export function describe(view: ChartView): string {
  const said = drawnQuantities(view).map(({ meaning, text, planned }) =>
    FIGURE.quantity(meaning, planned ? FIGURE.planned(text) : text),
  );
  return `${said.join(ITEM_BREAK)}。`;
}

/** 图所据的原报道栏目，不重复。 */
export function sourceSections(view: ChartView): string[] {
  const inTable = view.kind === 'areas' ? view.table.flatMap(({ cells }) => cells) : [];
  const all = [...drawnQuantities(view), ...inTable.filter((cell) => cell !== undefined)];
  return [...new Set(all.map(({ fact }) => fact.section))];
}
