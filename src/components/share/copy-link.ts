/*
 * Why JavaScript: only a script can write to the clipboard. Without scripts, the button stays hidden, the # beside a
 * heading is a plain link and the address bar holds what can be shared.
 */
import { copyRich, copyText, currentPage, currentPageCopied, offerField } from './clipboard.ts';
import { COPIED, COPY_FAILED } from '../../lib/words.ts';

const DONE_MS = 2000;

/** The # beside a heading or block copies the address of that place; the button the page's link, and says how it went. */
async function copy(control: HTMLElement): Promise<void> {
  const isPlace = control instanceof HTMLAnchorElement;
  const done = await (isPlace ? copyText(currentPage().url + control.hash) : copyRich(currentPageCopied()));
  // Pressed again, the button shows the message and not its label.
  const label = (control.dataset['label'] ??= control.textContent);
  if (done) control.dataset['copied'] = '';
  if (!isPlace) {
    if (!done) offerField();
    control.textContent = done ? COPIED : COPY_FAILED;
  }
  setTimeout(() => {
    delete control.dataset['copied'];
    control.textContent = label;
  }, DONE_MS);
}

for (const button of document.querySelectorAll<HTMLElement>('button[data-copy-link]')) button.hidden = false;

document.addEventListener('click', ({ target }) => {
  const control = (target as Element).closest<HTMLElement>('[data-copy-link]:not([data-copied])');
  if (control !== null) void copy(control);
});
