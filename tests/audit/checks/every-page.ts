import type { Browser, Page } from '@playwright/test';
import { addCss } from '../../browser/add-css.ts';
import { axeLines, FORCED_COLORS, HIGH_CONTRAST } from '../../browser/axe-lines.ts';
import { tabWalk, smallTargets } from '../../browser/tab-walk.ts';
import { measureType, TEXT_SPACING_CSS, WIDTHS } from '../../browser/type/measure.ts';
import { attempt, tally, type CheckResult } from '../check.ts';

/*
 * What `npm test` looks at on one page of each kind, on every page, at every width and in every theme.
 */

const HEIGHT = 900;
const LOOKS = [
  { theme: 'light', colorScheme: 'dark', size: '100', width: 390 },
  { theme: 'dark', colorScheme: 'light', size: '125', width: 1280 },
  { theme: 'contrast', colorScheme: 'light', size: '100', width: 390 },
  { theme: 'contrast', colorScheme: 'dark', size: '200', width: 390 },
  { theme: 'system', colorScheme: 'light', size: '200', width: 320 },
  { theme: 'system', colorScheme: 'light', size: '200', width: 1280 },
  { theme: 'system', colorScheme: 'dark', size: '150', width: 320 },
] as const;

async function typeProblems(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: HEIGHT });
    const { problems, lonelyLastLines } = await page.evaluate(measureType);
    found.push(...problems.map((problem) => `${String(width)}像素宽：${problem}`));
    if (lonelyLastLines > 0)
      found.push(`${String(width)}像素宽：${String(lonelyLastLines)}段的末行只有一个字`);
  }
  await addCss(page, TEXT_SPACING_CSS);
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: HEIGHT });
    const { problems } = await page.evaluate(measureType);
    const cut = problems.filter((problem) => /裁掉|横向/.test(problem));
    found.push(...cut.map((problem) => `${String(width)}像素宽，加大字距行距：${problem}`));
  }
  return found;
}

async function themeProblems(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const { theme, colorScheme, size, width } of LOOKS) {
    await page.setViewportSize({ width, height: HEIGHT });
    await page.emulateMedia({ colorScheme });
    const wide = await page.evaluate(
      (chosen) => {
        const { documentElement: root } = document;
        Object.assign(root.dataset, chosen);
        return root.scrollWidth - root.clientWidth;
      },
      { theme, size },
    );
    const name = `${theme} ${colorScheme} ${size}% ${String(width)}像素宽`;
    if (wide > 0) found.push(`${name}：横向多出${String(wide)}像素`);
    const lines = await axeLines(page, theme === 'contrast' ? HIGH_CONTRAST : {});
    found.push(...lines.map((line) => `${name}：${line}`));
  }
  await page.emulateMedia({ forcedColors: 'active' });
  found.push(...(await axeLines(page, FORCED_COLORS)).map((line) => `强制配色：${line}`));
  return found;
}

async function keyboardProblems(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: HEIGHT });
    await page.reload({ waitUntil: 'networkidle' });
    const { problems } = await tabWalk(page);
    const small = await smallTargets(page, 24);
    found.push(...[...problems, ...small].map((problem) => `${String(width)}像素宽：${problem}`));
  }
  return found;
}

/** Type, themes and keyboard on every page. */
export const everyPage = (browser: Browser, base: string, paths: readonly string[]): Promise<CheckResult> =>
  attempt('每页、每种宽度与配色：排版、axe、键盘', async () => {
    const found: { text: string; where: string }[] = [];
    for (const path of paths) {
      const context = await browser.newContext({ reducedMotion: 'reduce', serviceWorkers: 'block' });
      const page = await context.newPage();
      await page.goto(new URL(path.slice(1), base).href, { waitUntil: 'networkidle' });
      await page.evaluate(() => document.fonts.ready);
      const lines = [
        ...(await keyboardProblems(page)),
        ...(await themeProblems(page)),
        ...(await typeProblems(page)),
      ];
      found.push(...lines.map((text) => ({ text, where: path })));
      await context.close();
    }
    return { problems: tally(found), note: `${String(paths.length)}页` };
  });
