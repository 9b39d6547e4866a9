import { LIST_COMMA, PLANNED } from './names.ts';
import { column } from './pages.ts';

/** What stands around charts, maps and drawings, and in them. */
export const FIGURE = {
  barsFromZero: (unit: string) => `单位为${unit}，从零起`,
  oneCellEach: '一格代表一个',
  solidAndHollow: '实心为已发生，空心为计划中',
  moreThan: '“＋”表示“多”',
  per: (shape: 'cell' | 'dot', count: number, unit: string) =>
    `每${shape === 'cell' ? '格' : '点'}${count}${unit}`,
  kilometres: (count: number) => `${count}公里`,
  days: (count: number) => `${count}天`,
  dayAfter: (days: number | undefined, date: string, title: string) =>
    `${days === undefined ? '' : `${days}天后，`}${date}，${title}`,
  daysInAll: (events: string, days: number) => `${events}。首尾相隔${days}天。`,
  quantity: (meaning: string, text: string) => `${meaning}，${text}`,
  rivers: '画有',
  cities: '城市',
  areas: '区域标注点',
  places: '地点',
  table: '查看表格',
  list: '查看列表',
  source: (sections: readonly string[]) =>
    sections.some((name) => name.includes('《'))
      ? `据${sections.map(column).join(LIST_COMMA)}。`
      : `据原报道${sections.map((name) => `“${name}”`).join('')}栏。`,
  item: '项目',
  unknown: '报道未提供',
  planned: (text: string) => `${text}（${PLANNED}）`,
  toList: '点选图中一项，跳到列表',
  mapHint: '点选地名可查看名录。',
  mapMore: '查看放大图与全部地点',
  place: '地点',
  longitude: '东经',
  latitude: '北纬',
  missingPhoto: '原版面照片',
} as const;
