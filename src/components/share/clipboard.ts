/** Both forms of what goes to the clipboard: rich for mail and documents, plain for chats. */
export interface Copied {
  text: string;
  html: string;
}

/** The page's title and canonical address: what is shared is never the address bar with its parameters. */
export function currentPage(): { title: string; url: string } {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  const named = document.querySelector<HTMLMetaElement>('meta[property="og:title"]')?.content;
  return { title: named ?? document.title, url: canonical ?? location.href };
}

/** What copying the page's link gives: the title as a link; in plain text title and address. */
export function currentPageCopied(): Copied {
  const { title, url } = currentPage();
  const link = document.createElement('a');
  link.href = url;
  link.textContent = `《${title}》`;
  return { text: `${link.textContent} ${url}`, html: link.outerHTML };
}

/**
 * Writes to the clipboard: rich text, or plain where the browser refuses that.
 * @returns Whether it was written; if not, the caller gives the reader text to copy by hand.
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

/** Writes plain text alone. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Where neither clipboard nor system sharing works: opens the share panel with the address selected, to copy by hand. */
export function offerField(): boolean {
  const field = document.querySelector<HTMLInputElement>('[data-share-url]');
  if (field === null) return false;
  field.closest('details')?.setAttribute('open', '');
  field.focus();
  field.select();
  return true;
}
