import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { builtPages, builtSite, type BuiltPage } from './site.ts';

/** 内容里的图表，只取测试要用的字段；与网站的代码无关。 */
interface Reference {
  fact: string;
  figure: string;
}
interface SourceChart {
  id: string;
  kind: string;
  bars?: Reference[];
  rows?: (Reference & { per: number })[];
  events?: string[];
  squares?: { whole: Reference; part?: Reference }[];
}
interface SourceFact {
  id: string;
  status: string;
  figures?: { id: string; value: number; text: string }[];
}

const site = builtSite();
const pages = builtPages(site.dir);
const read = (file: string): unknown => {
  const path = join(site.contentDir, file);
  return existsSync(path) ? parse(readFileSync(path, 'utf8')) : [];
};
const charts = read('charts.yaml') as SourceChart[];
const facts = read('facts.yaml') as SourceFact[];
/** Charts of figures; maps and lines of days are not on the data page. */
const drawn = charts.filter(({ kind }) => kind !== 'map' && kind !== 'days');

/** 一页装的全部样式。 */
const stylesOf = ({ tree }: BuiltPage): string => selectAll('style', tree).map(toString).join('');

function pageAt(path: string): BuiltPage {
  const page = pages.find((candidate) => candidate.path === path);
  if (page === undefined) throw new Error(`成品里没有 ${path}`);
  return page;
}

function figureOf({ fact, figure }: Reference): { value: number; text: string; planned: boolean } {
  const found = facts.find(({ id }) => id === fact);
  const number = found?.figures?.find(({ id }) => id === figure);
  if (found === undefined || number === undefined) throw new Error(`${fact} ${figure}`);
  return { ...number, planned: found.status === 'planned' };
}

/** 一张图的宽窄两版。 */
function drawings(chart: SourceChart, tree = pageAt('/data/').tree): Element[] {
  return selectAll(`svg[aria-labelledby^="${chart.id}-"]`, tree);
}

const of = (kind: string): SourceChart[] => charts.filter((chart) => chart.kind === kind);
const number = (element: Element, name: string): number => Number(element.properties[name]);
const listed = ({ properties }: Element, name: string): (string | number)[] =>
  Array.isArray(properties[name]) ? properties[name] : [];

describe('数据页收齐图表', () => {
  it('每张图有小标题、宽窄两版与表格', () => {
    const { tree } = pageAt('/data/');
    for (const { id } of drawn) {
      expect(select(`h3#${id}`, tree), id).toBeDefined();
      expect(
        selectAll(`h3#${id} + figure svg`, tree).map((svg) => listed(svg, 'className')),
        id,
      ).toEqual([['wide'], ['narrow']]);
      expect(selectAll(`h3#${id} + figure table tbody tr`, tree).length, id).toBeGreaterThan(0);
    }
  });
});

describe('图里的数照清单画', () => {
  it('横条从同一条零线起，长与数值成正比', () => {
    for (const chart of of('bars')) {
      const values = (chart.bars ?? []).map((bar) => figureOf(bar).value);
      for (const svg of drawings(chart)) {
        const bars = selectAll('rect.bar', svg);
        expect(new Set(bars.map((bar) => number(bar, 'x'))).size).toBe(1);
        expect(bars).toHaveLength(values.length);
        const unit = Math.max(...bars.map((bar) => number(bar, 'width'))) / Math.max(...values);
        for (const [index, bar] of bars.entries()) {
          expect(Math.abs(number(bar, 'width') - (values[index] ?? 0) * unit)).toBeLessThan(0.02);
        }
      }
    }
  });

  it('点数图的格数就是数值除以每格的数', () => {
    for (const chart of of('units')) {
      const counts = (chart.rows ?? []).map((row) => figureOf(row).value / row.per);
      for (const svg of drawings(chart)) {
        const cells = selectAll('path.cells, path.dots', svg);
        expect(cells.map((path) => String(path.properties['d']).match(/z/g)?.length)).toEqual(counts);
      }
    }
  });

  it('方块的面积与数值成正比，误差不到千分之一', () => {
    for (const chart of of('areas')) {
      const squares = chart.squares ?? [];
      const wanted = [
        ...squares.map(({ whole }) => figureOf(whole).value),
        ...squares.flatMap(({ part }) => (part === undefined ? [] : [figureOf(part).value])),
      ];
      for (const svg of drawings(chart)) {
        const rects = [...selectAll('rect.whole', svg), ...selectAll('rect.part', svg)];
        const areas = rects.map((rect) => {
          expect(number(rect, 'width')).toBe(number(rect, 'height'));
          return number(rect, 'width') ** 2;
        });
        expect(areas).toHaveLength(wanted.length);
        for (const [index, area] of areas.entries()) {
          const ratio = area / (areas[0] ?? 0) / ((wanted[index] ?? 0) / (wanted[0] ?? 0));
          expect(Math.abs(ratio - 1)).toBeLessThan(0.001);
        }
      }
    }
  });

  it('sets the events of a line of days apart by their days', () => {
    const events = read('events.yaml') as { id: string; date: string }[];
    for (const chart of of('days')) {
      const days = (chart.events ?? []).map((id) => {
        const date = events.find((event) => event.id === id)?.date;
        return Date.parse(String(date)) / 86_400_000;
      });
      const [first = 0, last = 0] = [days[0], days.at(-1)];
      const found = pages.flatMap(({ tree }) => drawings(chart, tree));
      expect(found.length).toBeGreaterThanOrEqual(2);
      for (const svg of found) {
        const marks = selectAll('circle.event', svg).map((mark) => number(mark, 'cx'));
        const [start = 0, end = 0] = [marks[0], marks.at(-1)];
        expect(marks).toHaveLength(days.length);
        for (const [index, x] of marks.entries())
          expect((x - start) / (end - start)).toBeCloseTo(((days[index] ?? 0) - first) / (last - first), 3);
      }
    }
  });

  it('计划画成空心，描述里写明；描述说出画的每个数', () => {
    for (const chart of drawn) {
      const references = [
        ...(chart.bars ?? []),
        ...(chart.rows ?? []),
        ...(chart.squares ?? []).flatMap(({ whole, part }) => (part === undefined ? [whole] : [whole, part])),
      ].map(figureOf);
      const plans = references.filter(({ planned }) => planned).length;
      for (const svg of drawings(chart)) {
        const description = toString(select('desc', svg) ?? svg);
        for (const { text } of references) expect(description).toContain(text);
        expect(selectAll('.planned', svg).length).toBeGreaterThanOrEqual(plans);
        expect(description.split('（计划中）').length - 1).toBeGreaterThanOrEqual(plans);
      }
    }
  });
});

describe('每一幅图', () => {
  it('有题目与描述，编号连得上', () => {
    for (const { tree, path } of pages) {
      for (const svg of selectAll('figure.chart svg[role=img]', tree)) {
        const ids = listed(svg, 'ariaLabelledBy');
        const named = ids.map((id) => select(`[id="${String(id)}"]`, svg));
        expect(
          named.map((element) => element?.tagName),
          path,
        ).toEqual(['title', 'desc']);
        for (const element of named) expect(toString(element ?? svg).length, path).toBeGreaterThan(1);
      }
    }
  });

  it('里面没有链接：链接另成一层，读屏够得着', () => {
    expect(pages.flatMap(({ tree }) => selectAll('svg[role=img] a', tree))).toEqual([]);
  });

  it('没有图的页面不装图的样式', () => {
    for (const page of pages) {
      const { tree, path } = page;
      const loads = /\.chart(?![\w-])/.test(stylesOf(page));
      expect(loads, path).toBe(select('figure.chart', tree) !== undefined);
    }
  });
});

describe('方位图', () => {
  const ids = selectAll('[data-search-entry]', pageAt('/directory/').tree).map(
    ({ properties }) => properties['id'],
  );

  it('每一幅画出河，写明仅作示意，有比例尺', () => {
    for (const { id } of of('map')) {
      const figure = select(`figure#${id}`, pageAt('/directory/').tree);
      const note = (read('geography.yaml') as { note: string }).note;
      expect(toString(figure ?? { type: 'text', value: '' })).toContain(note);
      for (const svg of selectAll('svg[role=img]', figure)) {
        expect(selectAll('path.river', svg).length).toBeGreaterThan(0);
        expect(selectAll('path.scale', svg)).toHaveLength(1);
      }
    }
  });

  it('地名都链到名录里有的条目', () => {
    const links = selectAll('figure.map a[href*="/directory/#"]', pageAt('/directory/').tree);
    expect(links.length > 0).toBe(of('map').length > 0);
    const wrong = links.map(({ properties }) => String(properties['href']).replace(/^.*#/, ''));
    expect(wrong.filter((id) => !ids.includes(id))).toEqual([]);
  });
});
