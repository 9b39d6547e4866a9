import type { Page } from '@playwright/test';

/** 在页面里跑的一句：加一份样式。用造出来的样式表，内容安全策略不许 `<style>` 里有没登记的字。 */
export const addingCss = (css: string): string =>
  `(() => { const sheet = new CSSStyleSheet(); sheet.replaceSync(${JSON.stringify(css)});
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet]; })()`;

/** 给打开着的页面加一份样式。 */
export async function addCss(page: Page, css: string): Promise<void> {
  await page.evaluate(addingCss(css));
}
