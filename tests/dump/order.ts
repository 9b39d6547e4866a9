import type { Page } from '@playwright/test';

/** What a reader comes by on a phone, from the top: headlines, standfirsts, pictures, drawings, tables. */
export async function dumpOrder(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const parts = 'h1, h2, h3, .kicker, .subhead, .lead, figure, svg, img, table, form, nav, details';
    return [...document.querySelectorAll(`main :is(${parts})`)]
      .filter((part) => part.checkVisibility() && part.parentElement?.closest('svg, button, form') === null)
      .map((part) => ({ part, box: part.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 1 && box.height > 1)
      .sort((a, b) => Math.round((a.box.top - b.box.top) / 4) || a.box.left - b.box.left)
      .slice(0, 16)
      .map(({ part }) => {
        const name = [part.localName, ...[...part.classList].filter((each) => !each.startsWith('astro-'))];
        const words = /^H|^P/.test(part.tagName) ? ` | ${part.textContent.replace(/\s+/g, ' ').trim()}` : '';
        return `${name.join('.')}${words.slice(0, 24)}`;
      });
  });
}
