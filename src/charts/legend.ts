import { type ChartView, drawnQuantities } from './view.ts';
import { FIGURE, ITEM_BREAK } from '../lib/words.ts';

/** 图例，一行文字：只解释这张图里有的记号；没有要解释的就为空。 */
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
