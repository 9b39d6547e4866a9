import { type ChartView, isNumeric, resolveChart } from '../charts/view.ts';
import { mapPoints, type MapPoint } from '../charts/map-frame.ts';
import type { DaysChart, Frame, MapChart } from '../schemas/chart.ts';
import type { Geography } from '../schemas/geography.ts';
import { getEntityNames } from './directory.ts';
import { getFacts } from './facts.ts';
import { mustFind, once, getList, getRecord } from './content.ts';
import { type EventView, getTimeline } from './timeline.ts';

/** A map: frames, points and rivers. */
export interface MapView extends Omit<MapChart, 'frames'> {
  frames: (Frame & { points: MapPoint[] })[];
  geography: Geography;
}

/** A line of days with its events, earliest first. */
export interface DaysView extends Omit<DaysChart, 'events'> {
  events: EventView[];
  /** Names not to be broken over two lines. */
  names: readonly string[];
}

/** Charts of numbers, in the order of the file. */
export const getCharts = once(async (): Promise<ChartView[]> => {
  const [charts, facts] = await Promise.all([getList('charts'), getFacts()]);
  return charts.flatMap((chart) => (isNumeric(chart) ? resolveChart(chart, facts) : []));
});

/** Maps, in the order of the file. */
export async function getMaps(): Promise<MapView[]> {
  const [charts, places, geography] = await Promise.all([
    getList('charts'),
    getList('places'),
    getRecord('geography'),
  ]);
  return charts.flatMap((chart) => {
    if (chart.kind !== 'map') return [];
    if (geography === undefined) throw new Error(`地图“${chart.id}”要画河，缺少 geography.yaml。`);
    const frames = chart.frames.map((frame, index) => ({
      ...frame,
      points: mapPoints(chart, index, places),
    }));
    return { ...chart, frames, geography };
  });
}

/** All lines of days, in the order of the list. */
export async function getDays(): Promise<DaysView[]> {
  const [charts, events, names] = await Promise.all([getList('charts'), getTimeline(), getEntityNames()]);
  return charts.flatMap((chart) =>
    chart.kind === 'days'
      ? { ...chart, names, events: chart.events.map((id) => mustFind(events, id, '事件')) }
      : [],
  );
}

/** A chart of any kind, by id. */
export async function getChart(id: string): Promise<ChartView | DaysView | MapView> {
  const [charts, days, maps] = await Promise.all([getCharts(), getDays(), getMaps()]);
  return mustFind([...charts, ...days, ...maps], id, '图表');
}
