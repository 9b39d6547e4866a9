import { ONGOING, PLANNED } from './names.ts';

/** The front page. */
export const FRONT = {
  dates: '日程',
  fullTimeline: '查看时间线',
  readAll: (characters: number, minutes: number) => `阅读全文，约${characters}字，${minutes}分钟读完`,
  figures: '数字',
  allFigures: '查看全部数字与出处',
} as const;

/** The timeline page and its drawing. */
export const TIMELINE = {
  subhead: '实心为已发生，空心菱形为计划中。',
  span: (first: string, last: string) => `${first}至${last}`,
  scale: '刻度按天数绘制。',
  monthOnly: '只记到月份',
  undrawn: (count: number, years: string) => `更早的${count}件背景（${years}）未绘入图中，见事件列表。`,
  event: (date: string, title: string) => `${date}，${title}`,
  withStatus: (title: string, status: string) => `${title}（${status}）`,
  describe: (events: string) => `按时间先后：${events}。`,
  events: '事件列表',
  background: '背景',
} as const;

/** The cooperation page and its strip on the front page. A cooperation is carried out, where an event happens. */
export const COOPERATION = {
  status: { occurred: '已开展', ongoing: ONGOING, planned: PLANNED },
  and: '与',
  inDetail: '查看逐项说明与依据',
  bodies: '设有：',
  plannedBodies: '拟设：',
  count: (label: string, count: number) => `${label}${count}项`,
  item: (left: string, right: string, name: string, label: string) =>
    `${left}与${right}，${name}（${label}）`,
  field: (name: string, items: string) => `${name}：${items}。`,
  describe: (left: string, right: string, fields: string) => `左岸是${left}，右岸是${right}。${fields}`,
} as const;

/** The articles that speak of a directory entry or a figure. */
export const MENTIONS = {
  count: (count: number) => `文章${count}篇`,
} as const;

/** The directory. */
export const DIRECTORY = {
  subhead: '专题中的人物、机构、地点与词条。',
  groups: '名录分类',
  names: '姓名与名称',
  aliases: (names: string) => `又称${names}`,
  plannedBody: (kind: string) => `${kind}，计划成立`,
} as const;

/** Where a fact stands: a column of the report, or a document, which goes by its own name. */
export const column = (section: string): string => (section.includes('《') ? section : `“${section}”栏`);

/** The data page, its tables and its download. */
export const DATA = {
  subhead: '每个数字的含义、状态与出处。',
  contents: '本页目录',
  charts: '图表',
  figures: '全部数字',
  facts: '全部史实与出处',
  factsOf: (section: string, count: number) => `${section}（${count}条）`,
  figure: '数字',
  measure: '指标',
  status: '状态',
  source: '出处',
  articles: '相关文章',
  section: column,
  csv: ['编号', '数字', '数值', '单位', '性质', '指标', '状态', '日期', '出处栏目', '说明'],
  qualifier: { exact: '确数', 'more-than': '下限', ordinal: '序数' },
} as const;
