import { type ChartView, isNumeric, resolveChart } from '../charts/view.ts';
import { mapPoints } from '../charts/map-points.ts';
import type { MapPoint } from '../charts/map.ts';
import type { Frame, MapChart } from '../schemas/chart.ts';
import type { Geography } from '../schemas/geography.ts';
import { getFacts } from './facts.ts';
import { getGeography } from './geography.ts';
import { mustFind } from './must-find.ts';
import { once } from './once.ts';
import { getOrdered } from './ordered.ts';

/** 一张方位图：各幅的范围与点，连同河流。 */
export interface MapView extends Omit<MapChart, 'frames'> {
  frames: (Frame & { points: MapPoint[] })[];
  geography: Geography;
}

/** 全部数字图，按清单次序；没有 charts.yaml 的专题一张也没有。 */
export const getCharts = once(async (): Promise<ChartView[]> => {
  const [charts, facts] = await Promise.all([getOrdered('charts'), getFacts()]);
  return charts.flatMap((chart) => (isNumeric(chart) ? resolveChart(chart, facts) : []));
});

/** 按编号取一张数字图。 */
export async function getChart(id: string): Promise<ChartView> {
  return mustFind(await getCharts(), id, '图表');
}

/** 全部方位图，按清单次序。 */
export async function getMaps(): Promise<MapView[]> {
  const [charts, places, geography] = await Promise.all([
    getOrdered('charts'),
    getOrdered('places'),
    getGeography(),
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
