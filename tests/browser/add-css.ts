import type { Page } from '@playwright/test';

/** Run in the page: adds a constructed style sheet, as the policy refuses what it does not list in a `<style>`. */
export const addingCss = (css: string): string =>
  `(() => { const sheet = new CSSStyleSheet(); sheet.replaceSync(${JSON.stringify(css)});
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]; })()`;

/** Adds a style sheet to an open page. */
export async function addCss(page: Page, css: string): Promise<void> {
  await page.evaluate(addingCss(css));
}
