/** 量的四种网页；对照各家没有时间线，拿它们按时间排的文章列表来比。 */
export const PAGE_KINDS = ['front', 'article', 'timeline', 'search'] as const;
export type PageKind = (typeof PAGE_KINDS)[number];

export const PAGE_NAMES: Readonly<Record<PageKind, string>> = {
  front: '首页',
  article: '最长的文章',
  timeline: '时间线',
  search: '检索',
};
