import { describe, expect, it } from 'vitest';
import type { Frame, MapChart } from '../schemas/chart.ts';
import type { Place } from '../schemas/entity.ts';
import { drawMap } from './map.ts';
import { frameProjection, inside, KM_PER_DEGREE, mapStyle, mapPoints } from './map-frame.ts';
import { overlap } from './drawing.ts';

const whole: Frame = { id: 'whole', title: '全图', bounds: [100, 29, 104, 31], rivers: { 清河: [101, 30] } };
const detail: Frame = { id: 'detail', title: '放大', bounds: [102.8, 29.8, 103.2, 30.2], rivers: {} };
const geography = {
  note: '仅作示意',
  rivers: {
    清河: [
      [90, 30],
      [99, 30],
      [101, 30],
      [103, 30],
      [110, 30.5],
    ] as [number, number][],
  },
  motif: { focus: [103, 30] as [number, number], main: ['清河'], minor: [] },
};
const place = (id: string, coordinates?: [number, number]): Place => ({
  id,
  name: id,
  aliases: [],
  searchAliases: [],
  summary: '',
  facts: [],
  ...(coordinates === undefined ? {} : { coordinates }),
});
const places = [
  place('far', [101, 29.5]),
  place('near', [103.1, 30.1]),
  place('area', [103, 29.9]),
  place('none'),
];
const map: MapChart = {
  id: 'map',
  title: '图',
  note: '说明',
  kind: 'map',
  frames: [whole, detail],
  cities: [{ name: '城', coordinates: [103, 30] }],
  areas: ['area'],
};
const names = (index: number): string[] => mapPoints(map, index, places).map(({ name }) => name);

describe('the map', () => {
  it('small places of the inset are not on the whole; cities and areas are', () => {
    expect(names(0)).toEqual(['城', 'area', 'far']);
    expect(names(1)).toEqual(['城', 'area', 'near']);
  });

  it('fills the width; one scale both ways at middle latitude', () => {
    const { scale, height } = frameProjection(whole, 700);
    expect(scale * 4 * Math.cos(Math.PI / 6)).toBeCloseTo(700);
    expect(height).toBe(Math.round(2 * scale));
  });

  it.each(['wide', 'narrow'] as const)('names do not overlap and stay in the picture (%s)', (size) => {
    const drawing = drawMap(whole, mapPoints(map, 0, places), geography, mapStyle(size, 0), [detail]);
    for (const [index, { hit }] of drawing.labels.entries()) {
      expect(hit.x).toBeGreaterThanOrEqual(0);
      expect(hit.x + hit.width).toBeLessThanOrEqual(drawing.width);
      expect(drawing.labels.slice(index + 1).some((other) => overlap(hit, other.hit))).toBe(false);
    }
    expect(drawing.labels).toHaveLength(3);
    expect(drawing.shapes.filter(({ look }) => look === 'inset')).toHaveLength(1);
  });

  it('the scale bar is as long as its kilometres', () => {
    const drawing = drawMap(whole, [], geography, mapStyle('wide', 0));
    const bar = drawing.shapes.find((shape) => shape.look === 'scale');
    const length = Number(bar?.kind === 'path' ? /h([\d.]+)/.exec(bar.d)?.[1] : 0);
    const said = drawing.shapes.find((shape) => shape.kind === 'text' && shape.text.endsWith('公里'));
    const kilometres = Number.parseInt(said?.kind === 'text' ? said.text : '', 10);
    expect((length / frameProjection(whole, 700).scale) * KM_PER_DEGREE).toBeCloseTo(kilometres, 0);
  });

  it('whether a point is within the area', () => {
    expect(inside([103, 30], detail.bounds)).toBe(true);
    expect(inside([101, 30], detail.bounds)).toBe(false);
  });

  it('throws where a place to be named has no coordinates', () => {
    expect(() => mapPoints({ ...map, areas: ['none'] }, 0, places)).toThrow('没有坐标');
  });
});
