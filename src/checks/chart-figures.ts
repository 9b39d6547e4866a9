import type { Chart, FigureReference } from '../schemas/chart.ts';
import type { TimelineEvent } from '../schemas/event.ts';
import type { Fact, Figure } from '../schemas/fact.ts';
import type { ContentModel, Entry, Path } from './model.ts';

/** A number that a chart cites, and the field it stands in. */
export interface ChartFigure {
  path: Path;
  reference: FigureReference;
  /** Drawn; otherwise it stands in the table alone. */
  drawn: boolean;
  /** What the reader finds it under: the square or column, empty where there is none. */
  column: string;
  /** The row or bar; empty for a whole square. */
  row: string;
}

/** The numbers that a chart cites, in order; a map and a line of days have none. */
export function chartFigures(chart: Chart): ChartFigure[] {
  const drawn = (path: Path, reference: FigureReference, row: string, column = ''): ChartFigure => ({
    path,
    reference,
    drawn: true,
    row,
    column,
  });
  if (chart.kind === 'bars') return chart.bars.map((bar, index) => drawn(['bars', index], bar, bar.label));
  if (chart.kind === 'units') return chart.rows.map((row, index) => drawn(['rows', index], row, row.label));
  if (chart.kind !== 'areas') return [];
  return [
    ...chart.squares.flatMap(({ name, whole, part }, index) => [
      drawn(['squares', index, 'whole'], whole, '', name),
      ...(part === undefined ? [] : [drawn(['squares', index, 'part'], part, part.label, name)]),
    ]),
    ...chart.table.flatMap(({ label, cells }, row) =>
      cells.flatMap((cell, column) => {
        if (cell === null) return [];
        const name = chart.squares[column]?.name;
        return [{ ...drawn(['table', row, 'cells', column], cell, label, name), drawn: false }];
      }),
    ),
  ];
}

/** The number as the facts have it; undefined where they do not. */
export function figureOf(ledger: ReadonlyMap<string, Fact>, reference: FigureReference): Figure | undefined {
  return ledger.get(reference.fact)?.figures.find(({ id }) => id === reference.figure);
}

/** The facts that a chart rests on, each once. */
export function chartFacts({ data }: Entry<Chart>): string[] {
  return data === undefined ? [] : [...new Set(chartFigures(data).map(({ reference }) => reference.fact))];
}

/** The events on a line of days, where the list has them; none for other charts. */
export function chartEvents({ data }: Entry<Chart>, { events }: ContentModel): TimelineEvent[] {
  if (data?.kind !== 'days') return [];
  return data.events.flatMap((id) => events.find((event) => event.id === id)?.data ?? []);
}
