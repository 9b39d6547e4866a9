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
