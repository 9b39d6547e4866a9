import { type ChartView, drawnQuantities } from './view.ts';
import { FIGURE, ITEM_BREAK } from '../lib/words.ts';

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
