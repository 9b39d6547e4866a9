import { expect, type Page } from '@playwright/test';
import { sampleSection } from './pages.ts';
import { bare, type PdfPage } from './pdf-text.ts';
import { ARTICLE, bodyText, type Margins, POINTS, print } from './printing.ts';
import { test } from './test.ts';

/** How far down its type area a page is filled, 0 to 1, by its lowest words; page numbers do not count. */
function filled({ height, texts }: PdfPage, { top, bottom }: Margins): number {
  const [low, high] = [bottom * POINTS, height - top * POINTS];
  const lowest = Math.min(high, ...texts.map(({ y }) => y).filter((y) => y > low));
  return (high - lowest) / (high - low);
}

/** Words of the drawings that paper shows, and what has ceased to be a row of a table. */
const drawnAndTables = (page: Page): Promise<{ drawn: string[]; unstacked: string[] }> =>
  page.evaluate(() => ({
    drawn: [...document.querySelectorAll<SVGElement>('main figure:first-of-type text')]
      .filter((text) => text.checkVisibility({ opacityProperty: true }) && text.closest('a') === null)
      .map(({ textContent }) => textContent),
    unstacked: [...document.querySelectorAll('main tr')]
      .filter((row) => row.checkVisibility() && getComputedStyle(row).display !== 'table-row')
      .map(({ textContent }) => textContent.trim()),
  }));

/** At most so many sheets; `drawn`: the first drawing stands whole on the first. */
const PAPER: { path: string; sheets: number; drawn?: boolean }[] = [
  { path: './', sheets: 6 },
  { path: './cooperation/', sheets: 5, drawn: true },
  { path: './timeline/', sheets: 4, drawn: true },
  { path: './data/', sheets: 12 },
  { path: './directory/', sheets: 10 },
  { path: sampleSection(), sheets: 3 },
];

test('on paper every sheet is used from the first on, drawings stand whole, tables stay tables', async ({
  page,
}) => {
  for (const { path, sheets, drawn = false } of PAPER) {
    await page.emulateMedia({ media: null });
    const pages = await print(page, path);
    const used = pages.map((sheet) => Math.round(filled(sheet, ARTICLE) * 100));
    expect(
      used.slice(0, -1).filter((percent) => percent < 50),
      `${path}: ${used.join(' ')} %`,
    ).toEqual([]);
    expect(pages.length, path).toBeLessThanOrEqual(sheets);
    await page.emulateMedia({ media: 'print' });
    const found = await drawnAndTables(page);
    expect(found.unstacked, path).toEqual([]);
    if (!drawn) continue;
    expect(found.drawn.length, path).toBeGreaterThan(5);
    const first = bodyText(pages.slice(0, 1), ARTICLE);
    expect(
      found.drawn.filter((text) => !first.includes(bare(text))),
      path,
    ).toEqual([]);
  }
});
