/** 标题字体在样式表里的名字。 */
const DISPLAY_FAMILY = 'ZH Display';

/**
 * 放进 <head> 的标记：预先加载，并声明字体。
 * @param href 字体的地址，已含部署路径。
 */
export function displayFontTags(href: string): string {
  return (
    `<link rel="preload" as="font" type="font/woff2" crossorigin href="${href}">` +
    `<style>@font-face{font-family:"${DISPLAY_FAMILY}";src:url("${href}") format("woff2");` +
    'font-weight:900;font-display:swap}</style>'
  );
}

/**
 * 把标记插到 </head> 之前。
 * @throws 页面没有 </head> 时。
 */
export function insertIntoHead(html: string, tags: string): string {
  const at = html.indexOf('</head>');
  if (at === -1) throw new Error('页面没有 </head>，放不进标题字体。');
  return html.slice(0, at) + tags + html.slice(at);
}
