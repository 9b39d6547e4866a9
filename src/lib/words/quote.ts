/** The toolbar beside a selection; “copied” is also what screen readers hear. */
export const QUOTE_BAR = {
  label: '所选文字',
  quote: '引用',
  hint: '复制引文和链接；选中文字后按Tab键可到这里',
  quoteCopied: '已复制引文',
  linkCopied: '已复制链接',
  pictureFailed: '图片未能生成，请重试',
} as const;

/** The link to a block, by what the block is. */
export const BLOCK_LINK = {
  paragraph: '本段链接',
  section: '本节链接',
  figure: '本图链接',
  table: '本表链接',
} as const;
