/*
 * 为什么要 JavaScript：写剪贴板只能由脚本做。
 * 没有脚本时，按钮不出现，小标题旁的 # 是普通锚点链接，地址栏里就是可分享的地址。
 */
const DONE_MS = 2000;

function linkFor(control: HTMLElement): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? location.href;
  return control instanceof HTMLAnchorElement ? new URL(control.hash, canonical).href : canonical;
}

async function copy(control: HTMLElement): Promise<void> {
  const label = control.textContent;
  try {
    await navigator.clipboard.writeText(linkFor(control));
    control.dataset['copied'] = '';
    if (control instanceof HTMLButtonElement) control.textContent = '已复制';
  } catch {
    if (control instanceof HTMLButtonElement) control.textContent = '未能复制，请从地址栏复制';
  }
  setTimeout(() => {
    delete control.dataset['copied'];
    if (control instanceof HTMLButtonElement) control.textContent = label;
  }, DONE_MS);
}

for (const button of document.querySelectorAll<HTMLElement>('button[data-copy-link]')) button.hidden = false;

document.addEventListener('click', (event) => {
  if (!(event.target instanceof Element)) return;
  const control = event.target.closest<HTMLElement>('[data-copy-link]');
  if (control !== null) void copy(control);
});
