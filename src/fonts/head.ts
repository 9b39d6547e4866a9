/** 标题字体在样式表里的名字。 */
const DISPLAY_FAMILY = 'ZH Display';

/** 标题字体的文件名；每页一份，放在网页同一个目录里。 */
export const DISPLAY_FILE = 'zh-display.woff2';

/**
 * 声明标题字体的样式。地址照网页算，所以各页的字体不同，这段文字却一字不差：
 * 它与页面的样式一起内联，内容安全策略才不必逐页记哈希。
 * @param href 字体的地址，缺省与网页同一目录。
 */
export function displayFontCss(href: string = DISPLAY_FILE): string {
  return (
    `@font-face{font-family:"${DISPLAY_FAMILY}";src:url("${href}") format("woff2");` +
    'font-weight:900;font-display:swap}'
  );
}

/** 预先取字体的标记，放进 <head>：不等样式与正文读完。 */
export const displayFontPreload = (href: string = DISPLAY_FILE): string =>
  `<link rel="preload" as="font" type="font/woff2" crossorigin href="${href}">`;

/**
 * 把标记插到 </head> 之前。
 * @throws 页面没有 </head> 时。
 */
export function insertIntoHead(html: string, tags: string): string {
  const at = html.indexOf('</head>');
  if (at === -1) throw new Error('页面没有 </head>，放不进标题字体。');
  return html.slice(0, at) + tags + html.slice(at);
}
