/**
 * Fetches styles when they are needed, and adds them to the page.
 * @returns Resolves in any case: without them things work and are plain.
 */
export function loadStyles(href: string): Promise<void> {
  const link = document.createElement('link');
  link.rel = 'stylesheet';
  link.href = href;
  return new Promise((resolve) => {
    link.onload = link.onerror = () => resolve();
    document.head.append(link);
  });
}
