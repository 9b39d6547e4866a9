/**
 * Keys that belong to the input method reach no other listener on the field, and the Enter that picks a candidate does
 * not submit the form. Safari ends the composition before it sends that Enter; only keyCode 229 still tells, and the
 * standard keeps it for this use.
 */
function ignoreComposingKeys(input: HTMLInputElement): void {
  input.addEventListener('keydown', (event) => {
    // Read through a type of its own: keyCode is marked as deprecated.
    const legacy: { readonly keyCode: number } = event;
    if (!event.isComposing && legacy.keyCode !== 229) return;
    event.stopImmediatePropagation();
    if (event.key === 'Enter') event.preventDefault();
  });
}

/** ⌘K on a Mac, where Ctrl+K deletes to the end of the line, and Ctrl+K elsewhere go to the search field. */
function focusOnShortcut(input: HTMLInputElement): void {
  const isMac = /^(Mac|iP)/.test(navigator.platform);
  document.addEventListener('keydown', (event) => {
    const { altKey, shiftKey, ctrlKey, metaKey } = event;
    const isPlain = !altKey && !shiftKey && metaKey === isMac && ctrlKey !== isMac;
    // Autofill and extensions send keydown events without a key, which is no k either.
    if (!isPlain || !/^k$/i.test(event.key)) return;
    event.preventDefault();
    input.focus();
    input.select();
  });
}

/*
 * Why JavaScript: the Enter that picks a candidate must not submit the form; ⌘K or Ctrl+K goes to the field;
 * results are listed under the field in the header. Without a script the field is an ordinary form.
 * Before the reader enters the field nothing else is loaded.
 */

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
