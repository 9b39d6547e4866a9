/** What goes to the clipboard: plain for chats, and where there is one the rich form for mail and documents. */
export interface Copied {
  text: string;
  html?: string;
}

/** The page's title and canonical address: what is shared is never the address bar with its parameters. */
export function currentPage(): { title: string; url: string } {
  const canonical = document.querySelector<HTMLLinkElement>('[rel=canonical]');
  const named = document.querySelector<HTMLMetaElement>('[property="og:title"]');
  return { title: named?.content ?? '', url: canonical?.href ?? '' };
}

/** What copying the page's link gives: the title as a link; in plain text title and address. */
export function currentPageCopied(): Copied {
  const { title, url } = currentPage();
  const link = document.createElement('a');
  link.href = url;
  link.textContent = `《${title}》`;
  return { text: `${link.textContent} ${url}`, html: link.outerHTML };
}

/** How long a browser may take over its promise to write, milliseconds; WeChat's never keeps it. */
const PATIENCE_MS = 800;

/** Copies in the click itself, on any host and in any app: the browser's own “copy” with our words for the selection. */
function copyByCommand({ text, html = text }: Copied): boolean {
  const selection = getSelection();
  if (selection === null) return false;
  let done = false;
  // Browsers copy nothing where nothing is selected.
  const isBare = selection.isCollapsed;
  if (isBare) selection.selectAllChildren(document.body);
  document.oncopy = (event) => {
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    event.clipboardData?.setData('text/html', html);
    done = true;
  };
  /* Deprecated, hence the type; nothing else copies on plain http. */
  (document as { execCommand: (command: 'copy') => boolean }).execCommand('copy');
  document.oncopy = null;
  if (isBare) selection.removeAllRanges();
  return done;
}

/**
 * Writes to the clipboard; every copying control does it here, in its click. @returns Whether it was written.
 * `navigator.clipboard` comes second: on plain http it is not there, in apps it is refused or never answers.
 */
export async function copy(copied: Copied): Promise<boolean> {
  if (copyByCommand(copied)) return true;
  try {
    const late = new Promise((_, fail) => setTimeout(fail, PATIENCE_MS));
    await Promise.race([navigator.clipboard.writeText(copied.text), late]);
    return true;
  } catch {
    return false;
  }
}
