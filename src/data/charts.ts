import { type ChartView, isNumeric, resolveChart } from '../charts/view.ts';
import { mapPoints } from '../charts/map-frame.ts';
import { getEntityNames } from './directory.ts';
import { getFacts } from './facts.ts';
import { getList, getRecord, type Loaded, mustFind, once } from './content.ts';
import { getTimeline } from './timeline.ts';

/** Charts of numbers, in the order of the file. */
export const getCharts = once(async (): Promise<ChartView[]> => {
  const [charts, facts] = await Promise.all([getList('charts'), getFacts()]);
  return charts.flatMap((chart) => (isNumeric(chart) ? resolveChart(chart, facts) : []));
});

/** Maps with the points of each frame and the rivers, in the order of the file. */
export async function getMaps() {
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

/** A map: frames, points and rivers. */
export type MapView = Loaded<typeof getMaps>;

/** Lines of days with their events and the names not to be broken over two lines, in the order of the file. */
export async function getDays() {
  const [charts, events, names] = await Promise.all([getList('charts'), getTimeline(), getEntityNames()]);
  return charts.flatMap((chart) =>
    chart.kind === 'days'
      ? { ...chart, names, events: chart.events.map((id) => mustFind(events, id, '事件')) }
      : [],
  );
}

/** A line of days with its events. */
export type DaysView = Loaded<typeof getDays>;

/** A chart of any kind, by id. */
export async function getChart(id: string) {
  const [charts, days, maps] = await Promise.all([getCharts(), getDays(), getMaps()]);
  return mustFind([...charts, ...days, ...maps], id, '图表');
}
