/** 标题字体在样式表里的名字。 */
const DISPLAY_FAMILY = 'ZH Display';

/**
 * 声明字体的样式表；不内联在页面里，内容安全策略才不必逐页记哈希。
 * @param file 字体的文件名，与样式表同一个目录。
 */
export function displayFontCss(file: string): string {
  return (
    `@font-face{font-family:"${DISPLAY_FAMILY}";src:url("${file}") format("woff2");` +
    'font-weight:900;font-display:swap}'
  );
}

/**
 * 放进 <head> 的标记：字体与声明它的样式表，两样同时取。
 * @param href 字体的地址，已含部署路径；样式表与它同名，只是后缀不同。
 */
export function displayFontTags(href: string): string {
  return (
    `<link rel="preload" as="font" type="font/woff2" crossorigin href="${href}">` +
    `<link rel="stylesheet" href="${href.replace(/\.woff2$/, '.css')}">`
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
