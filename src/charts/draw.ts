import { drawAreas } from './areas.ts';
import { drawBars } from './bars.ts';
import type { Drawing } from './drawing.ts';
import { drawUnits } from './units.ts';
import type { ChartView } from './view.ts';

export function drawChart(view: ChartView, width: number): Drawing {
  switch (view.kind) {
    case 'bars':
      return drawBars(view, width);
    case 'units':
      return drawUnits(view, width);
    case 'areas':
      return drawAreas(view, width);
  }
}
