/** Search: the field, its quick results, the results page. */
export const SEARCH = {
  name: '搜索',
  site: '搜索本专题',
  hint: '人名、地名、机构或数字',
  loading: '正在搜索……',
  results: '搜索结果',
  found: (count: number) => `找到${count}条结果`,
  allResults: (count: number) => `查看全部${count}条结果`,
  choose: (count: number) => `${count}条结果，按上下键选择`,
  more: '加载更多',
  retry: '重试',
  none: (typed: string) => `未找到“${typed}”，请换个词试试`,
  partial: (count: number) => `没有完全匹配的结果，以下${count}条部分匹配`,
  instead: (typed: string, query: string, count: number) =>
    `未找到“${typed}”，以下为“${query}”的${count}条结果`,
  filteredOut: (count: number) => `当前筛选无结果，取消可见${count}条`,
  quickFailed: '搜索未能加载，按回车键到搜索页重试',
  quickUnsupported: '当前浏览器不支持搜索，按回车键查看全部文章',
  late: '搜索未能加载，请检查网络后刷新。以下是全部文章，按栏目和日期排列。',
  lastBuild: '搜索结果来自上一次构建。',
  noScript: '浏览器未启用JavaScript，无法搜索。以下是全部文章，按栏目和日期排列。',
  articles: '全部文章',
  clearMarks: '清除标记',
} as const;

/** The pages that are no articles: what readers may call them, beside the name of the page. */
export const OTHER_PAGES = {
  heading: '其他页面',
  aliases: {
    timeline: ['时间轴', '大事记', '年表', 'timeline'],
    cooperation: ['合作图', '合作项目'],
    directory: [
      '人物',
      '人物名单',
      '机构名单',
      '名单',
      '人名',
      '索引',
      '名词解释',
      '术语',
      '术语表',
      'directory',
    ],
    data: ['数据', '数据下载', '下载', '数字', '全部数字', '统计', '图表', '表格', 'data', 'csv', 'download'],
    about: ['关于', '关于我们', '来源', '资料来源', '出处', '版权', '更正', '勘误', '编写方法', 'about'],
    print: ['打印', '全文', 'pdf', 'print'],
    feed: ['rss', 'feed'],
    traditional: ['繁体', '繁体字', '繁体中文', 'traditional chinese'],
  },
  feed: '用阅读器订阅，可读全部文章的全文。',
  traditional: { title: '繁体版', lead: '全部页面的繁体版。' },
} as const;

/** What went wrong, by the kind of failure, and what can be done. */
export const SEARCH_FAILURE = {
  unavailable: '搜索未能加载，请检查网络后重试',
  timeout: '网络较慢，搜索未能及时加载，请重试',
  'old-browser': '当前浏览器版本较旧，无法搜索，请从下方目录选读',
  unsupported: '当前浏览器不支持搜索，请从下方目录选读',
  broken: '搜索出错，请重试',
} as const;

/** Filters and order of the results. */
export const FILTER = {
  heading: '筛选与排序',
  section: '栏目',
  kind: '类型',
  mention: '涉及',
  month: '月份',
  all: '全部',
  order: '排序',
  relevance: '相关度',
  date: '日期',
} as const;
