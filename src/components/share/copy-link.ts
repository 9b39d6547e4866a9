/*
 * 为什么要 JavaScript：写剪贴板只能由脚本做。
 * 没有脚本时，按钮不出现，小标题旁的 # 是普通锚点链接，地址栏里就是可分享的地址。
 */
import { copyRich, copyText, currentPage, currentPageCopied, offerField } from './clipboard.ts';
import { COPIED, COPY_FAILED } from '../../site/words.ts';

const DONE_MS = 2000;
/** 按钮原来的字；接连按时，按钮上正写着说明。 */
const labels = new WeakMap<HTMLElement, string>();

/** 小标题旁的 # 复制本节地址，按钮复制整页的富链接。 */
function copyFor(control: HTMLElement): Promise<boolean> {
  if (control instanceof HTMLAnchorElement) return copyText(new URL(control.hash, currentPage().url).href);
  return copyRich(currentPageCopied());
}

async function copy(control: HTMLElement): Promise<void> {
  const label = labels.get(control) ?? control.textContent;
  labels.set(control, label);
  const done = await copyFor(control);
  if (done) control.dataset['copied'] = '';
  if (control instanceof HTMLButtonElement) {
    if (done) control.textContent = COPIED;
    else {
      offerField();
      control.textContent = COPY_FAILED;
    }
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
