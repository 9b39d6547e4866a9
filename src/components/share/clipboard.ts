import { type Copied, copiedPage } from '../../share/copied.ts';

/** 本页的题目与规范地址；分享出去的总是它，不是地址栏里带参数的那个。 */
export function currentPage(): { title: string; url: string } {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  const named = document.querySelector<HTMLMetaElement>('meta[property="og:title"]')?.content;
  return { title: named ?? document.title, url: canonical ?? location.href };
}

/** 本页链接要复制的内容。 */
export function currentPageCopied(): Copied {
  const { title, url } = currentPage();
  return copiedPage(title, url);
}

/**
 * 写剪贴板：先试富文本，浏览器不肯再试纯文字。
 * @returns 写成没有；都不成时由调用的一方给读者可以手工复制的文字
 */
export async function copyRich({ text, html }: Copied): Promise<boolean> {
  try {
    const blob = (type: string, content: string): Blob => new Blob([content], { type });
    const item = { 'text/html': blob('text/html', html), 'text/plain': blob('text/plain', text) };
    await navigator.clipboard.write([new ClipboardItem(item)]);
    return true;
  } catch {
    return copyText(text);
  }
}

/** 只写纯文字。 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** 剪贴板不可用（如 http 页面）、系统不肯分享时，打开分享栏，选好地址让读者自己复制。 */
export function offerField(): boolean {
  const field = document.querySelector<HTMLInputElement>('[data-share-url]');
  if (field === null) return false;
  field.closest('details')?.setAttribute('open', '');
  field.focus();
  field.select();
  return true;
}
