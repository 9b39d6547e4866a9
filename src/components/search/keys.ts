/**
 * Keys that belong to the input method reach no other listener on the field, and the Enter that picks a candidate does
 * not submit the form. Safari ends the composition before it sends that Enter; only keyCode 229 still tells, and the
 * standard keeps it for this use.
 */
export function ignoreComposingKeys(input: HTMLInputElement): void {
  input.addEventListener('keydown', (event) => {
    // Read through a type of its own: keyCode is marked as deprecated.
    const legacy: { readonly keyCode: number } = event;
    if (!event.isComposing && legacy.keyCode !== 229) return;
    event.stopImmediatePropagation();
    if (event.key === 'Enter') event.preventDefault();
  });
}

/** ⌘K on a Mac, where Ctrl+K deletes to the end of the line, and Ctrl+K elsewhere go to the search field. */
export function focusOnShortcut(input: HTMLInputElement): void {
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
