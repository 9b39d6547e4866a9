/** The four kinds of pages; others have no timeline, and their list of articles by date stands for it. */
export const PAGE_KINDS = ['front', 'article', 'timeline', 'search'] as const;
export type PageKind = (typeof PAGE_KINDS)[number];

export const PAGE_NAMES: Readonly<Record<PageKind, string>> = {
  front: '首页',
  article: '最长的文章',
  timeline: '时间线',
  search: '检索',
};
