import { expect, type Page } from '@playwright/test';
import { sampleArticle } from '../pages.ts';
import { bare, type PdfPage } from '../pdf-text.ts';
import { A4, ARTICLE, bodyText, EDITION, type Margins, PIXELS, POINTS, print } from '../printing.ts';
import { test } from '../test.ts';

/** Play for rounding and for marks at the end of a line, points: half a mark may stand out of the type area. */
const SLACK = 1.5;
const HANGING = 6.5;

/** Text out of the type area: it is cut off, or runs into what stands at the top and foot of the page. */
function outside(pages: readonly PdfPage[], { side }: Margins): string[] {
  return pages.flatMap(({ width, texts }, index) =>
    texts
      .filter(({ text, x, width: length }) => {
        const slack = /^\p{P}+$/u.test(text.trim()) ? HANGING : SLACK;
        return x < side * POINTS - slack || x + length > width - side * POINTS + slack;
      })
      .map(({ text }) => `第${index + 1}页：${text}`),
  );
}

/**
 * Every piece of text that is seen on the screen and belongs on paper; not what is there only to be used.
 * Ruby stands above the characters, not in their line; what is for screen readers alone is not printed.
 */
const wantedBlocks = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const tags = 'h1,h2,h3,h4,h5,p,li,td,th,dt,dd,figcaption,text';
    const controls = 'button,summary,nav:not(.printed)';
    for (const part of document.querySelectorAll('rt,rp,.visually-hidden,.no-print')) part.remove();
    return [...document.querySelectorAll<HTMLElement>(`main :is(${tags})`)]
      .filter((element) => element.querySelector(tags) === null && element.checkVisibility())
      .filter((element) => element.closest(controls) === null)
      .map((element) => (element instanceof SVGElement ? element.textContent : element.innerText))
      .filter((text) => text.trim() !== '');
  });

/** Elements that print would cut off, being wider or higher than their box, and those out of the type area. */
const clipped = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const edge = document.documentElement.clientWidth + 1;
    return [...document.querySelectorAll<HTMLElement>('body *')]
      .filter((element) => element.checkVisibility() && !element.closest('svg,.visually-hidden,.skip'))
      .filter((element) => {
        const clips = getComputedStyle(element).overflow !== 'visible';
        const spills =
          element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1;
        const { left, right } = element.getBoundingClientRect();
        return (clips && spills) || right > edge || left < -1;
      })
      .map((element) => `<${element.tagName.toLowerCase()} class="${element.className}">`);
  });

async function expectWhole(page: Page, pages: readonly PdfPage[], margins: Margins): Promise<void> {
  for (const { width, height } of pages) {
    expect(width).toBeCloseTo(A4.width * POINTS, 0);
    expect(height).toBeCloseTo(A4.height * POINTS, 0);
  }
  expect(outside(pages, margins), 'text outside the type area').toEqual([]);

  const text = bodyText(pages, margins);
  const blocks = await wantedBlocks(page);
  expect(blocks.length).toBeGreaterThan(10);
  expect(blocks.filter((block) => !text.includes(bare(block)))).toEqual([]);

  const width = Math.floor((A4.width - 2 * margins.side) * PIXELS);
  await page.setViewportSize({ width, height: 1000 });
  await page.emulateMedia({ media: 'print' });
  expect(await clipped(page), 'clipped elements').toEqual([]);
}

test('an article as PDF: every character, no line cut', async ({ page }) => {
  const pages = await print(page, sampleArticle());
  await expectWhole(page, pages, ARTICLE);
});

test('the print edition as PDF: every character, no controls, contents, page numbers and running heads', async ({
  page,
}) => {
  const pages = await print(page, './print/');
  await expectWhole(page, pages, EDITION);
  const controls = 'button, input, form, summary, nav:not([aria-labelledby=contents])';
  expect(
    await page
      .locator(controls)
      .evaluateAll((found) => found.filter((each) => each.checkVisibility()).length),
  ).toBe(0);
  await expect(page.locator('nav[aria-labelledby=contents]')).toBeVisible();
  const [cover, ...rest] = pages.map(({ texts, height }) => ({
    foot: texts.filter(({ y }) => y < EDITION.bottom * POINTS).map(({ text }) => text),
    head: texts.filter(({ y }) => y > height - EDITION.top * POINTS).map(({ text }) => text),
  }));
  expect(cover).toEqual({ foot: [], head: [] });
  expect(rest.map(({ foot }) => foot.join(''))).toEqual(rest.map((_, index) => String(index + 2)));
  const name = await page.locator('.nameplate b').innerText();
  for (const { head } of rest) expect(bare(head.join(''))).toContain(bare(name));
  const broken = await page.locator('main img').evaluateAll((images) => {
    for (const image of images as HTMLImageElement[]) image.loading = 'eager';
    return Promise.all(
      (images as HTMLImageElement[]).map((image) =>
        image.decode().then(
          () => '',
          () => image.currentSrc,
        ),
      ),
    );
  });
  expect(broken.filter((source) => source !== '')).toEqual([]);
});
