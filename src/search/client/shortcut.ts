/** ⌘K 或 Ctrl+K 直达搜索框。 */
export function focusOnShortcut(input: HTMLInputElement): void {
  document.addEventListener('keydown', (event) => {
    if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey) return;
    event.preventDefault();
    input.focus();
    input.select();
  });
}
