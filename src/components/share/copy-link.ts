/*
 * Why JavaScript: only a script can write to the clipboard. Without scripts, the button stays hidden, the # beside a
 * heading is a plain link and the address bar holds what can be shared.
 */
import { copyRich, copyText, currentPage, currentPageCopied, offerField } from './clipboard.ts';
import { COPIED, COPY_FAILED } from '../../site/words.ts';

const DONE_MS = 2000;

/** The button: the page's link, and the button says how it went. */
async function copyPage(button: HTMLElement): Promise<boolean> {
  const done = await copyRich(currentPageCopied());
  if (!done) offerField();
  // Pressed again, the button shows the message and not its label.
  const label = (button.dataset['label'] ??= button.textContent);
  button.textContent = done ? COPIED : COPY_FAILED;
  setTimeout(() => {
    button.textContent = label;
  }, DONE_MS);
  return done;
}

async function copy(control: HTMLElement): Promise<void> {
  const done = await (control instanceof HTMLAnchorElement
    ? copyText(currentPage().url + control.hash)
    : copyPage(control));
  if (!done) return;
  control.dataset['copied'] = '';
  setTimeout(() => {
    delete control.dataset['copied'];
  }, DONE_MS);
}

for (const button of document.querySelectorAll<HTMLElement>('button[data-copy-link]')) button.hidden = false;

document.addEventListener('click', ({ target }) => {
  const control = (target as Element).closest<HTMLElement>('[data-copy-link]:not([data-copied])');
  if (control !== null) void copy(control);
});
