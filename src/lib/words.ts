/**
 * Every word of the interface, read from top to bottom: the reader sees these, editors never edit `src/`.
 * One thing has one name. A word that a page needs is a member of its group; a word with a number in it is a function.
 *
 * The words of client scripts (from “Scripts” on) are single string constants: the bundler writes each one into the
 * script that says it (`inlineConst` in astro.config.mjs), so no script fetches another's words.
 * There `{n}` and the like stand for what the script fills in.
 *
 * Not here: what belongs to a feature (`content/`), and messages to editors and engineers.
 */

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

const ONGOING = '进行中';
const PLANNED = '计划中';

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

/** The frame of every page: masthead, breadcrumb, footer. */
export const FRAME = {
  skip: '跳到正文',
  needsServer: '请运行npm start再打开本页。',
  navigation: '专题导航',
  settings: '设置',
  breadcrumb: '所在位置',
  thisFeature: '本专题',
  address: (url: string) => `本页网址：${url}`,
  simplified: '简',
  traditional: '繁',
  toSimplified: '简体版',
  toTraditional: '繁体版',
  corrections: '更正',
  download: '数据下载',
  feed: '订阅',
} as const;

/** Where the feature comes from: the credit in short and in full; see source-credit.ts. */
export const CREDIT = {
  short: (author: string) => `据${author}报道整理`,
  full: (author: string, form: string, title: string) => `据署名${author}的${form}《${title}》整理`,
  until: (asOf: string) => `，所记截至${asOf}`,
  plans: '文中的“将”“计划”均为当时的安排。',
} as const;

/** The head of an article and what stands around its text. */
export const ARTICLE = {
  length: (characters: number, minutes: number) => `约${characters}字，${minutes}分钟读完`,
  published: '发布',
  updated: '更新',
  readAloud: '朗读',
  copyLink: '复制链接',
  contents: '本文目录',
  keyPoints: '一分钟读懂',
  unstated: '尚未写明',
  corrections: '更正与说明',
  readOn: '延伸阅读',
  neighbours: '上一篇与下一篇',
  previous: '上一篇',
  next: '下一篇',
  copySectionLink: (heading: string) => `复制本节链接：${heading}`,
} as const;

/** Notes: the marks in the text and the list at the end. */
export const NOTES = {
  heading: '注释',
  mark: (number: number) => `注释${number}`,
  back: (number: number, nth: number, all: number) =>
    all === 1 ? `返回注释${number}在正文的位置` : `返回注释${number}在正文的第${nth}处`,
  statedBy: (by = '报道') => `出自${by}。`,
  accordingTo: (by: string) => `据${by}。`,
  outcome: { ongoing: '当时正在做。', planned: '当时的安排。' },
} as const;

/** A correction, the same on pages, in feeds and in structured data. */
export const CORRECTION = {
  reason: '原因：',
  heading: '更正记录',
  none: (published: string) => `自${published}发布以来，尚无更正。`,
} as const;

/** Sharing an article, at its end. */
export const SHARE = {
  heading: '分享',
  weChat: '在微信中：点右上角“…”，发送给朋友或分享到朋友圈。',
  address: '本文网址',
  bySystem: '系统分享',
  weChatCode: '微信扫码',
  code: (label: string, url: string) => `${label}：${url}`,
  poster: '分享海报',
  weibo: '微博',
  qq: 'QQ',
  qzone: 'QQ空间',
  mail: '邮件',
} as const;

/** The share cards and posters. */
export const CARD = {
  scan: '长按识别二维码，阅读全文',
  published: (date: string) => `${date}发布`,
  alt: (headline: string) => `题目卡片：${headline}`,
} as const;

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
const column = (section: string): string => (section.includes('《') ? section : `“${section}”栏`);

/** The data page, its tables and its download. */
export const DATA = {
  subhead: '每个数字的含义、状态与出处。',
  contents: '本页目录',
  charts: '图表',
  figures: '全部数字',
  facts: '全部史实与出处',
  factsOf: (section: string, count: number) => `${section}（${count}条）`,
  download: '下载CSV表格',
  figure: '数字',
  measure: '指标',
  status: '状态',
  source: '出处',
  articles: '相关文章',
  section: column,
  csv: ['编号', '数字', '数值', '单位', '性质', '指标', '状态', '日期', '出处栏目', '说明'],
  qualifier: { exact: '确数', 'more-than': '下限', ordinal: '序数' },
} as const;

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
    `${days === undefined ? '' : `隔${days}天，`}${date}，${title}`,
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

/** What feed and sitemap say when a browser opens them. */
export const XML = {
  feed: '这是订阅文件。请把本页网址复制到阅读器里，有新文章时，阅读器会收到全文。',
  sitemap: '这是站点地图，供搜索引擎读取。',
} as const;

/** The print edition. */
export const PRINT = {
  hint: '整个专题按阅读次序合成一册，版面为A4。请用浏览器的“打印”功能打印，或存为PDF。',
  edition: (date: string) => `打印版·${date}`,
  contents: '目录',
  appendices: '附录',
  article: (number: number) => `第${number}篇`,
  inParentheses: (label: string) => `（${label}）`,
  see: ['见第', '篇。'],
  address: (url: string) => `本篇网址：${url}`,
} as const;

/** Pages without content of their own: not found, offline. */
export const NO_CONTENT = {
  notFound: '请核对网址，也可搜索，或从下面选读。',
  offline: '这一页尚未保存到本机。以下文章已经保存，可照常阅读和搜索。',
} as const;

/** What search engines and share cards say of the pages that are not articles. */
export const PAGE_DESCRIPTION = {
  section: (site: string, section: string, count: number, lead: string) =>
    `${site}“${section}”栏目，共${count}篇。${lead}`,
  span: (first: string, last: string) => `${first}至${last}，`,
  timeline: (span: string, count: number) => `${span}共${count}件事，逐件标明日期与状态。`,
  cooperation: (total: number, counts: string) => `${total}项合作绘成一图，${counts}，逐项列出依据。`,
  directory: (count: number) => `专题中的人物、机构、地点与词条，共${count}条，各附说明与相关文章。`,
  data: (count: number) => `专题中的${count}个数字，逐个列出指标、状态与出处，可下载CSV表格。`,
  about: (source: string) => `来源、编写方法与更正记录。本专题${source}，史实均可回查。`,
  search: '搜索全部文章与名录，人名、地名、机构、数字均可，结果直达所在段落。',
  print: (articles: number) =>
    `全部${articles}篇文章按阅读次序合成一册，含封面、目录、注释、时间线与名录，版面为A4，可打印，也可存为PDF。`,
  offline: '这一页尚未保存到本机。全部文章已经保存，可照常阅读和搜索。',
  notFound: '没有这个网址对应的页面。请核对网址，也可搜索，或从各栏目选读。',
  of: (site: string, page: string, description: string) => `${site}·${page}：${description}`,
} as const;

/** What `/llms.txt` tells language models. */
export const LLMS = {
  source: (source: string, note: string) => `全部史实${source}来源说明：${note}`,
  plans: (states: string) =>
    `文中的“将”“计划”均为来源中的安排，请勿写成已经发生。注释与数字标明状态：${states}。`,
  editorial: '标“编者注”的是本站编者的说明，不是来源的内容。',
  dates: (published: string, updated: string, url: string) =>
    `${published}发布，${updated}更新。更正见[关于本专题](${url})。`,
  ids: '每段、每个小标题都有永久编号，引用请带上，形如“文章网址#编号”。',
  section: (name: string) => `栏目：${name}`,
  lookUp: '数据与资料',
  csv: '全部数字（CSV）',
  csvNote: (count: number) => `${count}个数字，逐个列出指标、状态与出处。`,
  data: '同一份数字的网页，每个数字有锚点。',
  timeline: '逐件标明日期与状态。',
  directory: '人物、机构、地点与词条，各附说明。',
  about: '来源、编写方法与更正记录。',
  feed: '全部文章的全文。',
  sitemap: '站点地图',
  sitemapNote: '全部网页与更新日期。',
} as const;

/* Scripts. */

/** Copying a link or a quotation; `COPY_…` is also what screen readers hear. */
export const COPIED = '已复制';
export const COPY_BY_HAND = '长按复制';
export const QUOTE_BAR = '所选文字';
export const QUOTE = '引用';
export const QUOTE_HINT = '复制引文和链接；选中文字后按Tab键可到这里';
export const QUOTE_COPIED = '已复制引文';
export const LINK_COPIED = '已复制链接';
export const PARAGRAPH_LINK = '本段链接';
export const SECTION_LINK = '本节链接';
export const FIGURE_LINK = '本图链接';
export const TABLE_LINK = '本表链接';
export const PICTURE = '生成图片';
export const PICTURE_OF = '{quote}——《{title}》';
export const PICTURE_SAVE = '下载图片';
export const PICTURE_HINT = '也可长按图片，保存或转发';
export const PICTURE_SCAN = '扫码阅读这一段';
export const PICTURE_FAILED = '图片未能生成，请重试';
/** Closes a panel. */
export const CLOSE = '关闭';
export const COPY = '复制';

/** A note or a directory entry opened in place. */
export const PEEK_NOTE = '查看注释';
export const PEEK_ENTRY = '查看名录';

/** Reading aloud. */
export const READ_ALOUD = '朗读';
export const READ_PAUSE = '暂停';
export const READ_RESUME = '继续';
export const READ_STOP = '停止';
export const READ_RATE = '语速';
export const READ_RATE_UNIT = '倍';
export const READ_FAILED = '朗读中断，请重试。';
export const READ_MISSING = '朗读未能加载，请刷新重试';

/** The reading settings. */
export const SETTINGS = '阅读设置';
export const SETTINGS_RESET = '恢复默认';
export const SETTINGS_KEPT = '设置仅保存在本设备的浏览器中。';
export const SETTINGS_MISSING = '设置未能加载，请刷新重试';
export const SIZE = '字号';
export const SIZE_NORMAL = '标准';
export const SIZE_LARGE = '大';
export const SIZE_LARGER = '特大';
export const SIZE_LARGEST = '最大';
export const THEME = '配色';
export const THEME_SYSTEM = '跟随系统';
export const THEME_LIGHT = '浅色';
export const THEME_DARK = '深色';
export const THEME_CONTRAST = '高对比';
export const PARAGRAPHS = '段落';
export const PARAGRAPHS_GAP = '段间空行';
export const PARAGRAPHS_INDENT = '首行缩进';
export const ALIGN = '对齐';
export const ALIGN_JUSTIFY = '两端对齐';
export const ALIGN_LEFT = '左对齐';

/** A table that scrolls sideways. */
export const WIDE_TABLE = '可横向滚动的表格';

/** Search: the field, its quick results, the results page. */
export const SEARCH = '搜索';
export const SEARCH_SITE = '搜索本专题';
export const SEARCH_HINT = '人名、地名、机构或数字';
export const SEARCH_LOADING = '正在搜索……';
export const SEARCH_RESULTS = '搜索结果';
export const SEARCH_FOUND = '找到{n}条结果';
export const SEARCH_ALL_RESULTS = '查看全部{n}条结果';
export const SEARCH_CHOOSE = '{n}条结果，按上下键选择';
export const SEARCH_MORE = '加载更多';
export const SEARCH_RETRY = '重试';
export const SEARCH_NONE = '未找到“{typed}”，请换个词试试';
export const SEARCH_PARTIAL = '没有完全匹配的结果，以下{n}条部分匹配';
export const SEARCH_INSTEAD = '未找到“{typed}”，以下为“{query}”的{n}条结果';
export const SEARCH_FILTERED_OUT = '当前筛选无结果，取消可见{n}条';
export const SEARCH_FAILED = '搜索未能加载，请检查网络后重试';
export const SEARCH_SLOW = '网络较慢，搜索未能及时加载，请重试';
export const SEARCH_BROKEN = '搜索出错，请重试';
export const SEARCH_UNSUPPORTED = '当前浏览器不支持搜索，请从下方目录选读';
export const SEARCH_OLD_BROWSER = '当前浏览器版本较旧，无法搜索，请从下方目录选读';
export const SEARCH_QUICK_FAILED = '搜索未能加载，按回车键到搜索页重试';
export const SEARCH_QUICK_UNSUPPORTED = '当前浏览器不支持搜索，按回车键查看全部文章';
export const SEARCH_LATE = '搜索未能加载，请检查网络后刷新。以下是全部文章，按栏目和日期排列。';
export const SEARCH_LAST_BUILD = '搜索结果来自上一次构建。';
export const SEARCH_NO_SCRIPT = '浏览器未启用JavaScript，无法搜索。以下是全部文章，按栏目和日期排列。';
export const SEARCH_ARTICLES = '全部文章';
export const SEARCH_CLEAR_MARKS = '清除标记';
export const FILTERS = '筛选与排序';
export const FILTER_SECTION = '栏目';
export const FILTER_KIND = '类型';
export const FILTER_MENTION = '涉及';
export const FILTER_MONTH = '月份';
export const FILTER_ALL = '全部';
export const SORT = '排序';
export const SORT_RELEVANCE = '相关度';
export const SORT_DATE = '日期';
