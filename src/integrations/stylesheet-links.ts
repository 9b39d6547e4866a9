const STYLESHEET = /<link rel="stylesheet" href="([^"]+)"\s*\/?>/g;

/** 一页用到的样式表的地址，按先后。 */
export function stylesheetsOf(html: string): string[] {
  return [...html.matchAll(STYLESHEET)].map(([, href]) => href ?? '');
}

/**
 * 把一页的各个样式表链接换成一个，放在原来第一个的位置。
 * @param href 合并后的样式表的地址。
 */
export function withOneStylesheet(html: string, href: string): string {
  let first = true;
  return html.replace(STYLESHEET, () => {
    if (!first) return '';
    first = false;
    return `<link rel="stylesheet" href="${href}">`;
  });
}
