/** The picture of a passage. */
export const PASSAGE_PICTURE = {
  of: (quote: string, title: string) => `${quote}——《${title}》`,
  save: '下载图片',
  hint: '也可长按图片，保存或转发',
  scan: '扫码阅读这一段',
} as const;
