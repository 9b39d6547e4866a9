import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { builtPages, builtSite } from './site.ts';

interface SourceEvent {
  id: string;
  date: string;
  status: 'occurred' | 'ongoing' | 'planned';
  background?: boolean;
}

const site = builtSite();
const source = parse(readFileSync(join(site.contentDir, 'events.yaml'), 'utf8')) as SourceEvent[];
const plotted = source.filter(({ background = false }) => !background);
const page = builtPages(site.dir).find(({ path }) => path === '/timeline/');
if (page === undefined) throw new Error('没有时间线页');
const drawings = selectAll('figure svg[role=img]', page.tree);

const number = (element: Element | undefined, name: string): number => Number(element?.properties[name]);
const groups = (drawing: Element): Element[] => selectAll('[data-event]', drawing);

/** 不经过网站的代码，自己算一个日期的起止，天。 */
function daysOf(date: string): [start: number, end: number] {
  const [year = 0, month = 1, day] = date.split('-').map(Number);
  const at = (m: number, d: number): number => Date.UTC(year, m - 1, d) / 86_400_000;
  return day === undefined ? [at(month, 1), at(month + 1, 1)] : [at(month, day), at(month, day) + 1];
}

/** 记号沿时间轴的起止；一点起止相同。 */
function along(group: Element, axis: 'x' | 'y'): [number, number] {
  const shape = select('circle, rect, path', group);
  if (shape?.tagName === 'circle') return [number(shape, `c${axis}`), number(shape, `c${axis}`)];
  if (shape?.tagName === 'rect') {
    const start = number(shape, axis);
    return [start, start + number(shape, axis === 'x' ? 'width' : 'height')];
  }
  const path = String(shape?.properties['d']);
  const values: number[] = [];
  let [x, y] = [0, 0];
  for (const [, command, numbers = ''] of path.matchAll(/([MLHV])([^MLHVZ]*)/g)) {
    const [first = 0, second = 0] = numbers.trim().split(/[ ,]+/).map(Number);
    if (command === 'V') y = first;
    else x = first;
    if (command === 'M' || command === 'L') y = second;
    values.push(axis === 'x' ? x : y);
  }
  return [Math.min(...values), Math.max(...values)];
}

it('横竖两幅，都有名字与图说，都是文字', () => {
  expect(drawings).toHaveLength(2);
  for (const drawing of drawings) {
    expect(toString(select('title', drawing) ?? drawing)).toMatch(/\d{4}年\d+月/);
    const description = toString(select('desc', drawing) ?? drawing);
    expect(description.split('；')).toHaveLength(plotted.length);
    expect(selectAll('text', drawing).length).toBeGreaterThan(plotted.length * 2);
  }
});

describe.each(drawings.map((drawing, index) => [index === 0 ? '横' : '竖', drawing] as const))(
  '%s的时间轴图',
  (name, drawing) => {
    const axis = name === '横' ? 'x' : 'y';

    it('主线的事各画一次，背景不画', () => {
      const drawn = groups(drawing).map(({ properties }) => String(properties['dataEvent']));
      expect(drawn.sort()).toEqual(plotted.map(({ id }) => id).sort());
    });

    it('位置与日期成正比；只写到月份的铺满整月', () => {
      const band = select('.band', drawing);
      const [from, length] = [number(band, axis), number(band, axis === 'x' ? 'width' : 'height')];
      const all = plotted.flatMap(({ date }) => daysOf(date.slice(0, 7)));
      const [first, last] = [Math.min(...all), Math.max(...all)];
      const place = (day: number): number => from + ((day - first) / (last - first)) * length;
      for (const group of groups(drawing)) {
        const event = plotted.find(({ id }) => id === group.properties['dataEvent']);
        if (event === undefined) throw new Error('图上多出一件事');
        const [start, end] = daysOf(event.date);
        const [low, high] = along(group, axis);
        if (event.date.length === 7) {
          expect(low, event.id).toBeCloseTo(place(start), 0);
          expect(high, event.id).toBeCloseTo(place(end), 0);
        } else expect((low + high) / 2, event.id).toBeCloseTo(place((start + end) / 2), 0);
      }
    });

    it('已发生与计划形状不同', () => {
      for (const group of groups(drawing)) {
        const event = plotted.find(({ id }) => id === group.properties['dataEvent']);
        const shape = select('circle, rect, path', group)?.tagName;
        if (event?.status === 'planned') expect(shape).toBe('path');
        else expect(shape).toBe(event?.date.length === 7 ? 'rect' : 'circle');
      }
    });

    it('字不出图', () => {
      const [, , width = 0, height = 0] = String(drawing.properties['viewBox']).split(' ').map(Number);
      for (const text of selectAll('.day, .what', drawing)) {
        const ems = [...toString(text).trim()].reduce((sum, c) => sum + (c < '\u2000' ? 0.6 : 1), 0);
        expect(number(text, 'x') + ems * 16).toBeLessThanOrEqual(width + 1);
        expect(number(text, 'y')).toBeLessThanOrEqual(height);
      }
    });
  },
);

it('图上每件事都链到列表里的同一件', () => {
  const links = selectAll('figure a', page.tree).map(({ properties }) => String(properties['href']));
  const ids = selectAll('ol.timeline > li', page.tree).map(
    ({ properties }) => `#${String(properties['id'])}`,
  );
  expect(links).toHaveLength(plotted.length * 2);
  expect(links.filter((link) => !ids.includes(link))).toEqual([]);
});
