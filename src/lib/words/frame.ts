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
  toEdition: { hans: '简／繁：读简体版', hant: '简／繁：读繁体版' },
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

/** Pages without content of their own: not found, offline. */
export const NO_CONTENT = {
  notFound: '请检查网址，也可搜索，或从下面选读。',
  offline: '这一页尚未保存到本机。以下文章已经保存，可照常阅读和搜索。',
} as const;
