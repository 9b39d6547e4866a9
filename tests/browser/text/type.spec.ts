import { expect } from '@playwright/test';
import { addCss } from '../add-css.ts';
import { pageTypes } from '../pages.ts';
import { measureType, TEXT_SPACING_CSS } from '../type/measure.ts';
import { test } from '../test.ts';

/** A small phone, a common one, a tablet, a desk; all twelve are measured by `npm run audit:site`. */
const WIDTHS = [320, 390, 768, 1280];
/** Viewport height in pixels: it changes scrolling, not lines. */
const HEIGHT = 900;

for (const path of pageTypes) {
  test(`type contract: ${path}`, async ({ page }) => {
    await page.goto(path);
    await page.evaluate(() => document.fonts.ready);
    let lines = 0;
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: HEIGHT });
      const report = await page.evaluate(measureType);
      lines += report.lines;
      expect.soft(report.problems, `${String(width)} px wide`).toEqual([]);
      expect
        .soft(report.lonelyLastLines, `${String(width)} px wide, paragraphs that end in one character`)
        .toBe(0);
    }
    expect(lines).toBeGreaterThan(WIDTHS.length);

    await addCss(page, TEXT_SPACING_CSS);
    await page.setViewportSize({ width: 320, height: HEIGHT });
    const { problems } = await page.evaluate(measureType);
    expect
      .soft(
        problems.filter((problem) => /裁掉|横向/.test(problem)),
        'with WCAG text spacing',
      )
      .toEqual([]);
  });
}
