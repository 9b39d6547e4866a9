/* Names and marks that every room of the site uses. */

/** The pages, under the one name they carry in navigation, headings, titles, prints and cards. */
export const PAGE_NAME = {
  home: '专题首页',
  timeline: '时间线',
  cooperation: '合作一览',
  directory: '名录',
  data: '数据一览',
  about: '关于本专题',
  search: '搜索',
  print: '打印版',
  offline: '当前没有网络',
  notFound: '页面不存在',
} as const;

export const ONGOING = '进行中';
export const PLANNED = '计划中';

/** How far a matter had got; `stated` is something that a person or a document says. */
export const STATUS_LABEL = {
  occurred: '已发生',
  ongoing: ONGOING,
  planned: PLANNED,
  stated: '表述',
} as const;

/** The kinds of things that search finds and the directory lists. */
export const KIND = {
  article: '文章',
  people: '人物',
  organizations: '机构',
  places: '地点',
  glossary: '词条',
  page: '页面',
} as const;

/** Said wherever an editor, not the report, is speaking. */
export const EDITORS_NOTE = '编者注';

/** Joins the items of a list in a sentence. */
export const LIST_COMMA = '、';
/** Joins the clauses of a sentence. */
export const CLAUSE_COMMA = '，';
/** Parts a label from what it labels. */
export const COLON = '：';
/** Joins longer items, each with commas of its own. */
export const ITEM_BREAK = '；';
