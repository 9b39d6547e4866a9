/** 放进剪贴板的两种写法：富文本给邮件与文档，纯文字给聊天。 */
export interface Copied {
  text: string;
  html: string;
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (mark) => ENTITIES[mark] ?? mark);

const anchor = (title: string, url: string): string =>
  `<a href="${escapeHtml(url)}">《${escapeHtml(title)}》</a>`;

/** 整页的链接：富文本是带链接的题目，纯文字是题目加地址。 */
export function copiedPage(title: string, url: string): Copied {
  return { text: `《${title}》 ${url}`, html: anchor(title, url) };
}

/**
 * 一段引文：「引文」——《题目》，另起一行写地址。
 * @param quote 引文，不带引号
 * @param url 指到引文处的地址
 */
export function copiedQuote(quote: string, title: string, url: string): Copied {
  return {
    text: `「${quote}」——《${title}》\n${url}`,
    html: `「${escapeHtml(quote)}」——${anchor(title, url)}`,
  };
}
