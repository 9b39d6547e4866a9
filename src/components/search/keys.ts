/**
 * A key that belongs to the input method. Safari ends the composition before it sends the Enter that
 * picks the candidate; only keyCode 229 still tells, and the standard keeps it for this use.
 */
export function isComposingKey(event: KeyboardEvent): boolean {
  // Read through a type of its own: keyCode is marked as deprecated.
  const legacy: { readonly keyCode: number } = event;
  return event.isComposing || legacy.keyCode === 229;
}

/** The Enter that picks a candidate does not submit the form. */
export function ignoreComposingEnter(input: HTMLInputElement): void {
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && isComposingKey(event)) event.preventDefault();
  });
}

/** ⌘K on a Mac, where Ctrl+K deletes to the end of the line, and Ctrl+K elsewhere go to the search field. */
export function focusOnShortcut(input: HTMLInputElement): void {
  const isMac = /mac|iphone|ipad/i.test(navigator.platform);
  document.addEventListener('keydown', (event) => {
    const { altKey, shiftKey, ctrlKey, metaKey } = event;
    const isPlain = !altKey && !shiftKey && metaKey === isMac && ctrlKey === !isMac;
    // Autofill and extensions send keydown events without a key.
    const key: unknown = event.key;
    if (!isPlain || (key !== 'k' && key !== 'K')) return;
    event.preventDefault();
    input.focus();
    input.select();
  });
}
