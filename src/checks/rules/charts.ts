import { DAYS_WIDE, daysBetween, drawDays } from '../../charts/days.ts';
import { drawChart } from '../../charts/draw.ts';
import { crowdedTexts, NARROW, WIDE } from '../../charts/drawing.ts';
import { isDay } from '../../charts/time-scale.ts';
import { isNumeric, resolveChart } from '../../charts/view.ts';
import type { Chart } from '../../schemas/chart.ts';
import type { TimelineEvent } from '../../schemas/event.ts';
import type { Fact } from '../../schemas/fact.ts';
import { chartEvents, chartFigures, figureOf } from '../chart-figures.ts';
import { ledgerOf } from '../ledger.ts';
import type { Path, Rule } from '../model.ts';
import type { Problem } from '../problem.ts';
import { soundsPlanned } from '../text/status-words.ts';

type Ledger = ReadonlyMap<string, Fact>;
/** Something wrong in a chart, and in which of its fields. */
type Fault = [path: Path, message: string, remedy: string];

/** Cells a row at most; more can neither be counted nor carried. */
const MOST_CELLS = 500;

function commonUnit(chart: Chart, ledger: Ledger): string | undefined {
  if (chart.kind === 'bars') return chart.unit;
  const [first] = chart.kind === 'areas' ? chart.squares : [];
  return first && figureOf(ledger, first.whole)?.unit;
}

/** Whether a number can be drawn: an ordinal is no quantity; bars and squares share a unit. */
function* undrawable(chart: Chart, ledger: Ledger): Generator<Fault> {
  const unit = commonUnit(chart, ledger);
  for (const { path, reference, drawn } of chartFigures(chart)) {
    const figure = figureOf(ledger, reference);
    if (figure === undefined || !drawn) continue;
    const field = [...path, 'figure'];
    if (figure.qualifier === 'ordinal' || figure.value <= 0)
      yield [field, `“${figure.text}”不是数量，画不成长短大小。`, '换一个数，或只写在正文里。'];
    else if (unit !== undefined && figure.unit !== unit) {
      const message = `“${figure.text}”的单位是“${figure.unit}”，与同图的“${unit}”不能放在一起比。`;
      yield [field, message, '单位不同的数分成几张图。'];
    }
  }
}

/** A number that its label calls planned is drawn as planned. */
function* toldAsDone(chart: Chart, ledger: Ledger): Generator<Fault> {
  for (const { path, reference, row } of chartFigures(chart)) {
    const drawnAsPlan =
      ledger.get(reference.fact)?.status === 'planned' || ('plan' in reference && reference.plan);
    if (drawnAsPlan || !soundsPlanned(row)) continue;
    const message = `“${row}”说的是计划，却画成已经有的。`;
    yield [[...path, 'fact'], message, '加上 plan: true；不是计划的，改 label。'];
  }
}

/** What each kind of chart asks for. */
function* ownRules(chart: Chart, ledger: Ledger): Generator<Fault> {
  if (chart.kind === 'units')
    for (const [index, row] of chart.rows.entries()) {
      const figure = figureOf(ledger, row);
      const count = (figure?.value ?? 0) / row.per;
      if (figure === undefined || (Number.isInteger(count) && count <= MOST_CELLS)) continue;
      const message = `“${figure.text}”每格${String(row.per)}要画${String(count)}格。`;
      yield [['rows', index, 'per'], message, `改 per，让格数是整数，不多于${String(MOST_CELLS)}。`];
    }
  if (chart.kind !== 'areas') return;
  for (const [index, { whole, part }] of chart.squares.entries()) {
    const [all, some] = [figureOf(ledger, whole), part && figureOf(ledger, part)];
    if (all === undefined || some === undefined || some.value <= all.value) continue;
    const message = `“${some.text}”比整块的“${all.text}”还大。`;
    yield [['squares', index, 'part'], message, 'part 只能是 whole 的一部分。'];
  }
  const columns = chart.squares.length;
  for (const [index, { cells }] of chart.table.entries()) {
    const message = `这一行有${String(cells.length)}格，方块有${String(columns)}块。`;
    if (cells.length !== columns) yield [['table', index, 'cells'], message, '一块一格；报道没写的写 null。'];
  }
}

/** Text without room in the wide or the narrow drawing. */
function* crowded(chart: Chart, ledger: Ledger): Generator<Fault> {
  if (!isNumeric(chart)) return;
  const view = resolveChart(chart, [...ledger.values()]);
  const texts = new Set([NARROW, WIDE].flatMap((width) => crowdedTexts(drawChart(view, width))));
  for (const text of texts) yield [[], `图里放不下“${text}”。`, '把这一行的 label 或 name 写短。'];
}

/** The numbers of a chart can be drawn and compared, and have room; references.ts sees that they are there. */
export const charts: Rule = (model) => {
  const ledger = ledgerOf(model);
  return model.charts.flatMap(({ data, at }): Problem[] => {
    if (data === undefined) return [];
    const wrong = [...undrawable(data, ledger), ...toldAsDone(data, ledger), ...ownRules(data, ledger)];
    const known = chartFigures(data).every(({ reference }) => figureOf(ledger, reference) !== undefined);
    const faults = known && wrong.length === 0 ? crowded(data, ledger) : wrong;
    return [...faults].map(([path, message, remedy]) => ({ ...at(...path), rule: 'chart', message, remedy }));
  });
};

/** The narrow version needs more than two units a day. */
const MOST_DAYS = 120;

/** Something wrong with the event at this place on the line. */
type DayFault = [index: number, message: string, remedy: string];

function* wrongDates(drawn: readonly TimelineEvent[]): Generator<DayFault> {
  for (const [index, { title, date }] of drawn.entries()) {
    const before = drawn[index - 1];
    if (!isDay(date)) yield [index, `“${title}”只写到月份，数不出天数。`, '换一件写到日的事。'];
    else if (before !== undefined && date <= before.date)
      yield [index, `“${title}”不在“${before.title}”之后。`, '由早到晚写，一天只写一件。'];
  }
}

function* undrawableDays(drawn: readonly TimelineEvent[]): Generator<DayFault> {
  const { total } = daysBetween(drawn);
  if (total > MOST_DAYS) {
    const remedy = `相隔不多于${String(MOST_DAYS)}天的事才画成一条线。`;
    yield [0, `首尾相隔${String(total)}天，画不下。`, remedy];
    return;
  }
  const crowded = new Set([NARROW, DAYS_WIDE].flatMap((width) => crowdedTexts(drawDays(drawn, width, []))));
  for (const text of crowded) yield [0, `图里放不下“${text}”。`, '少写一件，或换隔得远些的事。'];
}

/** A line of days: events dated to the day, in order, and with room for their names. */
export const days: Rule = function* (model) {
  for (const entry of model.charts) {
    if (entry.data?.kind !== 'days') continue;
    const drawn = chartEvents(entry, model);
    if (drawn.length < entry.data.events.length) continue;
    const wrong = [...wrongDates(drawn)];
    for (const [index, message, remedy] of wrong.length > 0 ? wrong : undrawableDays(drawn))
      yield { ...entry.at('events', index), rule: 'days', message, remedy };
  }
};
