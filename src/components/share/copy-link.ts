/*
 * 为什么要 JavaScript：写剪贴板只能由脚本做。
 * 没有脚本时，按钮不出现，小标题旁的 # 是普通锚点链接，地址栏里就是可分享的地址。
 */
import { copyRich, copyText, currentPage, currentPageCopied } from './clipboard.ts';

const DONE_MS = 2000;

/** 小标题旁的 # 复制本节地址，按钮复制整页的富链接。 */
function copyFor(control: HTMLElement): Promise<boolean> {
  if (control instanceof HTMLAnchorElement) return copyText(new URL(control.hash, currentPage().url).href);
  return copyRich(currentPageCopied());
}

/** 剪贴板不可用（如 http 页面）时，打开分享栏，选好地址让读者自己复制。 */
function offerField(): boolean {
  const field = document.querySelector<HTMLInputElement>('[data-share-url]');
  if (field === null) return false;
  field.closest('details')?.setAttribute('open', '');
  field.focus();
  field.select();
  return true;
}

async function copy(control: HTMLElement): Promise<void> {
  const label = control.textContent;
  const done = await copyFor(control);
  if (done) control.dataset['copied'] = '';
  if (control instanceof HTMLButtonElement) {
    if (done) control.textContent = '已复制';
    else control.textContent = offerField() ? '请复制选中的地址' : '请从地址栏复制';
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
  if (control !== null && control.dataset['copied'] === undefined) void copy(control);
});
