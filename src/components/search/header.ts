/*
 * Why JavaScript: the Enter that picks a candidate must not submit the form; ⌘K or Ctrl+K goes to the field;
 * results are listed under the field in the header. Without a script the field is an ordinary form.
 * Before the reader enters the field nothing else is loaded.
 */
import { focusOnShortcut, ignoreComposingKeys } from './keys.ts';

const input = document.querySelector<HTMLInputElement>('form[role="search"] input');
if (input !== null) {
  ignoreComposingKeys(input);
  focusOnShortcut(input);
  const box = input.closest<HTMLElement>('[data-quick-search]');
  const start = (): void => {
    if (box === null) return;
    // If it does not arrive the form still leads to the search page.
    void import('./quick.ts').then(
      (quick) => quick.upgrade(box, input),
      () => undefined,
    );
  };
  if (document.activeElement === input) start();
  else input.addEventListener('focus', start, { once: true });
}
