/** The share cards and posters. */
export const CARD = {
  scan: '长按识别二维码，阅读全文',
  published: (date: string) => `${date}发布`,
  alt: (headline: string) => `题目卡片：${headline}`,
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

/** What search engines and share cards say of the pages that are not articles. */
export const PAGE_DESCRIPTION = {
  section: (site: string, section: string, count: number, lead: string) =>
    `${site}“${section}”栏目，共${count}篇。${lead}`,
  span: (first: string, last: string) => `${first}至${last}，`,
  timeline: (span: string, count: number) => `${span}共${count}件事，逐件标明日期与状态。`,
  cooperation: (total: number, counts: string) => `${total}项合作绘成一图，${counts}，逐项列出依据。`,
  directory: (count: number) => `专题中的人物、机构、地点与词条，共${count}条，各附说明与相关文章。`,
  data: (count: number) => `专题中的${count}个数字，逐个列出指标、状态与出处，附数据下载。`,
  about: (source: string) => `来源、编写方法与更正记录。本专题${source}，史实均可回查。`,
  search: '搜索全部文章与名录，人名、地名、机构、数字均可，结果直达所在段落。',
  print: (articles: number) =>
    `全部${articles}篇文章按阅读次序合成一册，含封面、目录、注释、时间线与名录，版面为A4，可打印，也可存为PDF。`,
  offline: '这一页尚未保存到本机。全部文章已经保存，可照常阅读和搜索。',
  notFound: '没有这个网址对应的页面。请检查网址，也可搜索，或从各栏目选读。',
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
  csv: (count: number) => `CSV表格，${count}个数字，逐个列出指标、状态与出处。`,
  data: '同一份数字的网页，每个数字有锚点。',
  timeline: '逐件标明日期与状态。',
  directory: '人物、机构、地点与词条，各附说明。',
  about: '来源、编写方法与更正记录。',
  feed: '全部文章的全文。',
  sitemap: '站点地图',
  sitemapNote: '全部网页与更新日期。',
} as const;
