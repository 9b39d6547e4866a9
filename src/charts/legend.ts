import { type ChartView, drawnQuantities } from './view.ts';

/** 图例，一行文字：只解释这张图里有的记号；没有要解释的就为空。 */
export function legend(view: ChartView): string {
  const quantities = drawnQuantities(view);
  const parts = [
    view.kind === 'bars' ? `单位为${view.unit}，从零画起` : '',
    view.kind === 'units' && view.rows.every(({ per }) => per === 1) ? '一格代表一个' : '',
    quantities.some(({ planned }) => planned) ? '实心的已发生，空心的计划中' : '',
    quantities.some(({ qualifier }) => qualifier === 'more-than') ? '＋表示“多”' : '',
  ];
  return parts.filter((part) => part !== '').join('；');
}
