import { expect, it } from 'vitest';
import { chooseEmblems, type Drawable } from './emblems.ts';

const NOTHING: Drawable = { charts: [], days: [], figure: undefined, eventDate: undefined, places: [] };
const choose = (...articles: Partial<Drawable>[]): unknown[] =>
  chooseEmblems(articles.map((article) => ({ ...NOTHING, ...article })));

const row = { value: 700, per: 100, planned: false };
const units = {
  kind: 'units',
  rows: [row, { ...row, value: 160, planned: true }, { ...row, value: 3, per: 1 }],
};
const bars = { kind: 'bars', bars: [{ value: 2, planned: true }] };
const areas = {
  kind: 'areas',
  squares: [{ whole: { value: 9 }, part: { value: 4 } }, { whole: { value: 5 } }],
};
const charts = (...views: object[]) => ({ charts: views as unknown as Drawable['charts'] });
const figure = { value: 6, planned: true };

it.each<[drawn: Partial<Drawable>, emblem: object | undefined]>([
  [{ days: [['2020-02-28', '2020-03-01', '2020-04-01']] }, { kind: 'days', marked: [0, 2, 33] }],
  [charts(bars, areas), { kind: 'bars', bars: [{ value: 2, planned: true }] }],
  [
    charts(areas),
    {
      kind: 'areas',
      squares: [
        { whole: 9, part: 4 },
        { whole: 5, part: undefined },
      ],
    },
  ],
  [
    charts(units),
    {
      kind: 'marks',
      rows: [
        { count: 7, planned: false, dots: true },
        { count: 2, planned: true, dots: true },
        { count: 3, planned: false, dots: false },
      ],
    },
  ],
  [
    { figure, eventDate: '2020-03-25' },
    { kind: 'marks', rows: [{ count: 6, planned: true, dots: false }] },
  ],
  [
    { figure: { ...figure, value: 401 }, eventDate: '2020-03-25' },
    { kind: 'month', date: '2020-03-25' },
  ],
  [{ figure: { ...figure, value: 7.5 }, eventDate: '2020-03' }, undefined],
  // One far from all the others is left out.
  [
    {
      places: [
        [106, 29],
        [107, 30],
        [104, 30],
      ],
    },
    {
      kind: 'places',
      points: [
        [106, 29],
        [107, 30],
        [104, 30],
      ],
    },
  ],
  [
    {
      places: [
        [106, 29],
        [106.2, 29],
        [104, 30],
      ],
    },
    {
      kind: 'places',
      points: [
        [106, 29],
        [106.2, 29],
      ],
    },
  ],
  [{ places: [[106, 29]] }, undefined],
])('%j is drawn as %j', (drawn, emblem) => {
  expect(choose(drawn)).toEqual([emblem]);
});

it('no two articles bear the same drawing', () => {
  const [first, second, third] = choose({ figure, ...charts(bars) }, { figure, ...charts(bars) }, { figure });
  expect([first, second, third]).toEqual([
    expect.objectContaining({ kind: 'bars' }),
    expect.objectContaining({ kind: 'marks' }),
    undefined,
  ]);
});
