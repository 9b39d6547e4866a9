/*
 * Why JavaScript: text first, then buttons. A module script competes with the text for the line and the processor
 * before the first paint, and HTML has no way to say “after it”. Scripts that can wait stand in templates, which ask
 * for nothing; after the first paint they are put into the page. Browsers that do not report paint begin at once.
 * It imports nothing, so Astro writes it into the page.
 */
function start(): void {
  for (const { content } of document.querySelectorAll<HTMLTemplateElement>('template[data-late]'))
    document.body.append(content.cloneNode(true));
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
