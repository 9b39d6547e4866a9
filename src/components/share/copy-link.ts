/*
 * Why JavaScript: only a script can write to the clipboard. Without scripts, the button stays hidden, the # beside a
 * heading is a plain link and the address bar holds what can be shared.
 */
import { copy, currentPage, currentPageCopied } from './clipboard.ts';
import { COPIED, COPY_BY_HAND } from '../../lib/words.ts';

const DONE_MS = 2000;

/** The # beside a heading or block copies the address of that place; the button the page's link, and says how it went. */
async function respond(control: HTMLElement): Promise<void> {
  const isPlace = control instanceof HTMLAnchorElement;
  const copied = isPlace ? { text: currentPage().url + control.hash } : currentPageCopied();
  const done = await copy(copied);
  // Pressed again, the button shows the message and not its label.
  const label = (control.dataset['label'] ??= control.textContent);
  if (done) control.dataset['copied'] = '';
  if (!isPlace) {
    if (!done) void import('./by-hand.ts').then((hand) => hand.offerByHand(control, copied.text));
    control.textContent = done ? COPIED : COPY_BY_HAND;
  }
  setTimeout(() => {
    delete control.dataset['copied'];
    control.textContent = label;
  }, DONE_MS);
}

for (const button of document.querySelectorAll<HTMLElement>('button[data-copy-link]')) button.hidden = false;

document.addEventListener('click', ({ target }) => {
  const control = (target as Element).closest<HTMLElement>('[data-copy-link]:not([data-copied])');
  if (control !== null) void respond(control);
});
