/** 标题字体在样式表里的名字。 */
const DISPLAY_FAMILY = 'ZH Display';

/** 标题字体的文件名；每页一份，放在网页同一个目录里。 */
export const DISPLAY_FILE = 'zh-display.woff2';

/**
 * Preload and declaration of the display font. The address is relative to the page, so that the declaration is the
 * same on every page and the content security policy needs one hash for all.
 * @param href Address of the font; in the page's own folder unless given.
 */
export const displayFontTags = (href: string = DISPLAY_FILE): string =>
  `<link rel="preload" as="font" type="font/woff2" crossorigin href="${href}">` +
  `<style>@font-face{font-family:"${DISPLAY_FAMILY}";src:url("${href}") format("woff2");` +
  'font-weight:900;font-display:swap}</style>';

/**
 * 把标记插到 </head> 之前。
 * @throws 页面没有 </head> 时。
 */
export function insertIntoHead(html: string, tags: string): string {
  const at = html.indexOf('</head>');
  if (at === -1) throw new Error('页面没有 </head>，放不进标题字体。');
  return html.slice(0, at) + tags + html.slice(at);
}
