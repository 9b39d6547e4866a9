import { describe, expect, it } from 'vitest';
import { chooseEmblems, type Drawable } from '../../data/emblems.ts';
import { type Emblem, emblemArt } from './emblem.ts';
import type { Panel } from './svg.ts';

const nothing: Drawable = { charts: [], days: [], figure: undefined, eventDate: undefined, places: [] };

/** The boxes of rectangles and circles. */
function boxes(art: string): { left: number; top: number; right: number; bottom: number }[] {
  const value = (shape: string, name: string): number =>
    Number(new RegExp(` ${name}="([^"]+)"`).exec(shape)?.[1]);
  return [...art.matchAll(/<(?:rect|circle) [^>]+>/g)].map(([shape]) => {
    const [x, y] = shape.startsWith('<rect') ? [value(shape, 'x'), value(shape, 'y')] : [0, 0];
    if (shape.startsWith('<rect'))
      return { left: x, top: y, right: x + value(shape, 'width'), bottom: y + value(shape, 'height') };
    const [cx, cy, r] = [value(shape, 'cx'), value(shape, 'cy'), value(shape, 'r')];
    return { left: cx - r, top: cy - r, right: cx + r, bottom: cy + r };
  });
}

const EMBLEMS: Emblem[] = [
  ...[1, 2, 10, 28, 39, 217, 400].map((count) => ({
    kind: 'marks' as const,
    rows: [{ count, planned: count % 2 === 0, dots: false }],
  })),
  { kind: 'marks', rows: [39, 10, 300].map((count) => ({ count, planned: false, dots: count > 39 })) },
  {
    kind: 'areas',
    squares: [
      { whole: 1200, part: 550 },
      { whole: 1578, part: undefined },
    ],
  },
  {
    kind: 'bars',
    bars: [
      { value: 48, planned: false },
      { value: 120, planned: true },
    ],
  },
  { kind: 'days', marked: [0, 26, 55] },
  { kind: 'month', date: '2020-02-28' },
];
const PANEL: Panel = { x: 868, y: 66, width: 266, height: 500 };
const PANELS: Panel[] = [
  PANEL,
  { x: 48, y: 300, width: 504, height: 104 },
  { x: 84, y: 240, width: 480, height: 760 },
];

describe('the drawing of an article on its card', () => {
  it.each(EMBLEMS)('stays in its panel and fills it one way: $kind', (emblem) => {
    for (const panel of PANELS) {
      const found = boxes(emblemArt(emblem, undefined, panel));
      expect(found.length).toBeGreaterThan(0);
      for (const { left, top, right, bottom } of found) {
        expect(left).toBeGreaterThanOrEqual(panel.x - 0.5);
        expect(top).toBeGreaterThanOrEqual(panel.y - 0.5);
        expect(right).toBeLessThanOrEqual(panel.x + panel.width + 0.5);
        expect(bottom).toBeLessThanOrEqual(panel.y + panel.height + 0.5);
      }
    }
  });

  it('draws as many marks as there are', () => {
    const art = emblemArt(
      { kind: 'marks', rows: [{ count: 217, planned: true, dots: false }] },
      undefined,
      PANEL,
    );
    expect(boxes(art)).toHaveLength(217);
  });

  it('is the first of line, chart, number, date and places that no article before it has', () => {
    const number = { value: 10, planned: true };
    const [line, figure, date, none, places] = chooseEmblems([
      { ...nothing, days: [['2020-02-28', '2020-03-25']], figure: number },
      { ...nothing, figure: number, eventDate: '2020-04-23' },
      { ...nothing, figure: number, eventDate: '2020-04-23' },
      { ...nothing, figure: { value: 1578, planned: false } },
      {
        ...nothing,
        places: [
          [106, 29],
          [106.1, 29.1],
          [104, 31],
        ],
      },
    ]);
    expect(line).toEqual({ kind: 'days', marked: [0, 26] });
    expect(figure).toEqual({ kind: 'marks', rows: [{ count: 10, planned: true, dots: false }] });
    expect(date).toEqual({ kind: 'month', date: '2020-04-23' });
    expect(none).toBeUndefined();
    expect(places).toEqual({
      kind: 'places',
      points: [
        [106, 29],
        [106.1, 29.1],
      ],
    });
  });
});
