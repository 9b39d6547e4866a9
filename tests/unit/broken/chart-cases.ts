import type { BrokenCase } from './case.ts';

const CHARTS = 'charts.yaml';
const REBUILT = 'articles/bridge-rebuilt.mdx';

/** Puts a chart at the end of an article. */
const append =
  (text: string): BrokenCase['change'] =>
  (body) =>
    `${body}\n${text}\n`;

/** A line of days over these events, to be put at the end of the list. */
const daysChart = (events: string): string =>
  `- { id: town-days, kind: days, title: 一条线, note: 一格一天。, events: [${events}] }\n`;

/** The lists of charts and maps, and charts in articles. */
export const chartCases: BrokenCase[] = [
  { name: '图的种类写错', path: CHARTS, change: ['kind: bars', 'kind: pie'] },
  {
    name: '图里直接写数',
    path: CHARTS,
    change: ['figure: length, label: 石桥', 'figure: length, value: 130, label: 石桥'],
  },
  {
    name: '图引了没有的事实',
    path: CHARTS,
    change: [
      '{ fact: bridge-rebuilt, figure: length, label: 石桥 }',
      '{ fact: bridge-lost, figure: length, label: 石桥 }',
    ],
  },
  { name: '图引了没有的数字', path: CHARTS, change: ['figure: lanes', 'figure: width'] },
  { name: '次序画成长短', path: CHARTS, change: ['figure: lanes', 'figure: order'] },
  {
    name: '单位不同放在一个轴上',
    path: CHARTS,
    change: [
      'figure: length, label: 重修的石桥',
      'figure: length, label: 重修的石桥 }\n    - { fact: market-stalls, figure: stalls, label: 摊位',
    ],
  },
  { name: '格数不是整数', path: CHARTS, change: ['per: 100 ', 'per: 300 '] },
  { name: '格数太多', path: CHARTS, change: ['per: 100 ', 'per: 10 '] },
  {
    name: '部分比整块大',
    path: CHARTS,
    change: [
      'whole: { fact: market-stalls, figure: stalls }',
      'whole: { fact: second-bridge, figure: lanes }\n      part: { fact: market-stalls, figure: stalls, label: 摊位 }',
    ],
  },
  { name: '对照表少了一格', path: CHARTS, change: ['figure: kinds }, null]', 'figure: kinds }]'] },
  {
    name: '图里的字放不下',
    path: CHARTS,
    change: ['label: 车道', 'label: 将来第二座桥上要设的来往机动车与行人的车道'],
  },
  { name: '图题里的数没有事实支撑', path: CHARTS, change: ['title: 桥有多长', 'title: 130米的桥'] },
  { name: '图的编号重复', path: CHARTS, change: ['id: market-units', 'id: lengths'] },
  { name: '地图没有河流', path: 'geography.yaml', change: null },
  { name: '地图标了没有的地点', path: CHARTS, change: ['place: stone-town', 'place: no-town'] },
  { name: '地图标了没有坐标的地点', path: 'places.yaml', change: ['  coordinates: [106.5, 29.5]\n', ''] },
  { name: '城市没写坐标', path: CHARTS, change: ['{ place: stone-town }', '{ name: 对岸 }'] },
  { name: '地图上没有这条河', path: CHARTS, change: ['rivers: { 清河:', 'rivers: { 浊河:'] },
  {
    name: '东西两边写反',
    path: CHARTS,
    change: ['[106.2, 29.3, 106.9, 29.7]', '[106.9, 29.3, 106.2, 29.7]'],
  },
  {
    name: '地图上的名字放不下',
    path: CHARTS,
    change: [
      'cities: [{ place: stone-town }]',
      'cities: [{ place: stone-town }, { name: 挤在一起的很长很长的另一个镇名, coordinates: [106.5001, 29.5] }, { name: 又一个挤在一起的很长很长的镇名, coordinates: [106.4999, 29.5] }]',
    ],
  },
  { name: '文章放了没有的图表', path: REBUILT, change: append('<Chart id="no-chart" />') },
  {
    name: 'a line of days with an event dated to the month',
    path: CHARTS,
    change: (body) => `${body}${daysChart('rebuilt, second-bridge-start')}`,
  },
  {
    name: 'a line of days with an event twice',
    path: CHARTS,
    change: (body) => `${body}${daysChart('rebuilt, rebuilt')}`,
  },
  { name: '图里的数在文章里没有注号', path: 'articles/market.mdx', change: append('<Chart id="lengths" />') },
];
