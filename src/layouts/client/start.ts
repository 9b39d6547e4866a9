/*
 * Why JavaScript: text first, then buttons. A module script competes with the text for the line and the processor
 * before the first paint, and HTML has no way to say “after it”. This is the only script a page asks for; it waits
 * for the first paint and imports the rest. Browsers that do not report paint import at once.
 */
function start(): void {
  void import('./page.ts');
  if (document.getElementById('search') !== null) void import('../../components/search/page.ts');
}

/** Browsers of 2021 have it; privacy settings may take it away. */
const { PerformanceObserver } = globalThis as Partial<typeof globalThis>;

if (PerformanceObserver?.supportedEntryTypes.includes('paint')) {
  new PerformanceObserver((_, observer) => {
    observer.disconnect();
    start();
  }).observe({ type: 'paint', buffered: true });
} else {
  start();
}

export {};
