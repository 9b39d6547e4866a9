import { describe, expect, it } from 'vitest';
import type { Fact } from '../schemas/fact.ts';
import { drawAreas } from './areas.ts';
import { drawBars } from './bars.ts';
import { crowdedTexts, type Drawing, NARROW, type Shape, WIDE } from './drawing.ts';
import { scaleBar } from './map-frame.ts';
import { drawUnits } from './units.ts';
import { type BarsView, describe as describeChart, legend, resolveChart, type UnitsView } from './view.ts';

const figure = (id: string, value: number, qualifier: 'exact' | 'more-than' = 'exact') => ({
  id,
  label: `${id}的全称`,
  text: `${String(value)}米`,
  value,
  unit: '米',
  qualifier,
});
const fact = (id: string, status: Fact['status'], ...figures: Fact['figures']): Fact => ({
  id,
  section: `${id}栏`,
  status,
  people: [],
  quote: [],
  whole: [],
  figures,
  statement: '',
});
const facts = [
  fact('built', 'occurred', figure('a', 300), figure('b', 75), figure('some', 20, 'more-than')),
  fact('plan', 'planned', figure('c', 50)),
];
const row = (factId: string, figureId: string) => ({
  fact: factId,
  figure: figureId,
  label: figureId,
  plan: false,
});
const shell = { id: 'x', title: '图', note: '说明' };

const rects = ({ shapes }: Drawing, look: string): Extract<Shape, { kind: 'rect' }>[] =>
  shapes.filter((shape) => shape.kind === 'rect').filter((shape) => shape.look.split(' ').includes(look));
const paths = ({ shapes }: Drawing): string[] =>
  shapes.flatMap((shape) => (shape.kind === 'path' && shape.d.includes('z') ? [shape.d] : []));

describe.each([NARROW, WIDE])('width %i', (width) => {
  it('bars are as long as their values, from the same zero line', () => {
    const bars = [row('built', 'a'), row('plan', 'c'), row('built', 'b')];
    const drawing = drawBars(
      resolveChart({ ...shell, kind: 'bars', unit: '米', bars }, facts) as BarsView,
      width,
    );
    const drawn = rects(drawing, 'bar');
    expect(drawn.map(({ x }) => x)).toEqual([1, 1, 1]);
    const [a = 0, c = 0, b = 0] = drawn.map((rect) => rect.width);
    expect(a / b).toBeCloseTo(4, 1);
    expect(a / c).toBeCloseTo(6, 1);
    expect(rects(drawing, 'planned')).toHaveLength(1);
    expect(crowdedTexts(drawing)).toEqual([]);
  });

  it('dots: a cell for one, no more and no less', () => {
    const rows = [
      { ...row('built', 'b'), per: 1 },
      { ...row('built', 'a'), per: 100 },
      { ...row('built', 'some'), per: 1 },
    ];
    const drawing = drawUnits(resolveChart({ ...shell, kind: 'units', rows }, facts) as UnitsView, width);
    expect(paths(drawing).map((d) => d.match(/z/g)?.length)).toEqual([75, 3, 20]);
    expect(drawing.shapes.filter(({ look }) => look === 'more')).toHaveLength(1);
    expect(crowdedTexts(drawing)).toEqual([]);
  });

  it('squares have areas in proportion to their values, parts too', () => {
    const view = resolveChart(
      {
        ...shell,
        kind: 'areas',
        squares: [
          { name: '甲', whole: row('built', 'a'), part: { ...row('built', 'b') } },
          { name: '乙', whole: row('plan', 'c') },
        ],
        table: [],
      },
      facts,
    );
    if (view.kind !== 'areas') throw new Error(view.kind);
    const drawing = drawAreas(view, width);
    const area = (look: string): number[] => rects(drawing, look).map((rect) => rect.width * rect.height);
    const [whole = 0, other = 0] = area('whole');
    expect(whole / other).toBeCloseTo(6, 1);
    expect(whole / (area('part')[0] ?? 0)).toBeCloseTo(4, 1);
  });
});

describe('the words of a chart', () => {
  const view = resolveChart(
    { ...shell, kind: 'bars', unit: '米', bars: [row('built', 'some'), row('plan', 'c')] },
    facts,
  );

  it('the description says every number, and that plans are plans', () => {
    expect(describeChart(view)).toBe('some的全称，20米；c的全称，50米（计划中）。');
  });

  it('the legend explains only the marks that are there', () => {
    expect(legend(view)).toContain('空心为计划中');
    expect(legend(view)).toContain('“多”');
    const plain = resolveChart({ ...shell, kind: 'units', rows: [{ ...row('built', 'a'), per: 1 }] }, facts);
    expect(legend(plain)).toBe('一格代表一个');
  });

  it('a published plan is drawn as a plan', () => {
    const rows = [{ ...row('built', 'a'), plan: true, per: 1 }];
    expect(describeChart(resolveChart({ ...shell, kind: 'units', rows }, facts))).toContain('（计划中）');
  });

  it('throws for a number that is not there', () => {
    const bars = [row('built', 'a'), row('built', 'none')];
    expect(() => resolveChart({ ...shell, kind: 'bars', unit: '米', bars }, facts)).toThrow('none');
  });
});

it('text on text and text out of the picture are said not to fit', () => {
  const text = (x: number, y: number, words: string): Shape => ({
    kind: 'text',
    look: 'label',
    x,
    y,
    text: words,
  });
  const drawing = {
    width: 100,
    height: 50,
    shapes: [text(0, 20, '一二'), text(20, 20, '三'), text(90, 40, '四五')],
  };
  expect(crowdedTexts(drawing)).toEqual(['一二', '三', '四五']);
});

describe('the scale bar', () => {
  it('a degree is 111.195 km; the largest round number that fits', () => {
    const { kilometres, length, text } = scaleBar(111.195, 60);
    expect(kilometres).toBe(50);
    expect(length).toBeCloseTo(50, 1);
    expect(text).toBe('50公里');
  });

  it('small where the region is small', () => {
    expect(scaleBar(111.195, 4.9).kilometres).toBe(2);
  });
});
