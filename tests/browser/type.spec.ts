import { expect } from '@playwright/test';
import { addCss } from './add-css.ts';
import { allPaths } from './pages.ts';
import { measureType, TEXT_SPACING_CSS, WIDTHS } from './type/measure.ts';
import { test } from './test.ts';

/** 视口高度，像素；只影响滚动，不影响折行。 */
const HEIGHT = 900;

for (const path of allPaths) {
  test(`排版的约定：${path}`, async ({ page }) => {
    await page.goto(path);
    await page.evaluate(() => document.fonts.ready);
    let lines = 0;
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: HEIGHT });
      const report = await page.evaluate(measureType);
      lines += report.lines;
      expect.soft(report.problems, `${String(width)} 像素宽`).toEqual([]);
      expect.soft(report.lonelyLastLines, `${String(width)} 像素宽，末行只有一个字的段落`).toBe(0);
    }
    expect(lines).toBeGreaterThan(WIDTHS.length);

    await addCss(page, TEXT_SPACING_CSS);
    for (const width of [320, 1280]) {
      await page.setViewportSize({ width, height: HEIGHT });
      const { problems } = await page.evaluate(measureType);
      const cut = problems.filter((problem) => /裁掉|横向/.test(problem));
      expect.soft(cut, `${String(width)} 像素宽，加大字距行距`).toEqual([]);
    }
  });
}
