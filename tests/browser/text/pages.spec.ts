import { expect, type Page } from '@playwright/test';
import { addCss } from '../add-css.ts';
import { axeLines, COLOR_RULES } from '../axe-lines.ts';
import { layoutShift, overflow } from '../layout.ts';
import { pageTypes, sampleArticle } from '../pages.ts';
import { smallTargets, tabWalk } from '../tab-walk.ts';
import { settled, test } from '../test.ts';
import { measureType, TEXT_SPACING_CSS } from '../type/measure.ts';

/*
 * One visit to one page of each kind, measured for everything: once with the machine's fonts, and for what depends on
 * the width of text once more with the repository's alone. All pages, widths and themes: `npm run audit:site`.
 */

/** A small phone, a tablet, a desk, a common phone, which is as wide as what is looked at next. */
const WIDTHS = [320, 768, 1280, 390];
/** Viewport height in pixels: it changes scrolling, not lines. */
const HEIGHT = 900;

const HIGH_CONTRAST_RULES = ['color-contrast-enhanced'];
/**
 * Theme, the system's colours and the rules to check; without, all rules. All but the first on the front page and an
 * article alone.
 */
const LOOKS = [
  { theme: 'system', colorScheme: 'light', width: 390 },
  { theme: 'system', colorScheme: 'dark', width: 1280, only: COLOR_RULES },
  { theme: 'contrast', colorScheme: 'light', width: 390, only: HIGH_CONTRAST_RULES },
  { theme: 'contrast', colorScheme: 'dark', width: 390, only: HIGH_CONTRAST_RULES },
] as const;

/** Playwright reports that service workers are blocked, as configured. */
const BLOCKED = 'Service Worker registration blocked by Playwright';

/** Notes what a page should not do: ask other sites, fail, complain. */
function listen(page: Page, origin: string): { foreign: string[]; errors: string[] } {
  const foreign: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol.startsWith('http') && url.origin !== origin) foreign.push(url.href);
  });
  page.on('console', (message) => {
    const ours = message.text() !== BLOCKED;
    if (ours && (message.type() === 'error' || message.type() === 'warning')) errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  // A picture in a size that another replaces while the window changes is given up by the browser itself.
  page.on('requestfailed', (request) => {
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') errors.push(`not fetched: ${request.url()}`);
  });
  return { foreign, errors };
}

/** Whether the machine sets Han characters: without such a font they are boxes of another width until ours arrives. */
const setsHan = (page: Page): Promise<boolean> =>
  page.evaluate(() => {
    const pen = document.createElement('canvas').getContext('2d');
    if (pen === null) return false;
    pen.font = '100px serif';
    return Math.round(pen.measureText('汉').width) === 100;
  });

async function fits(page: Page): Promise<void> {
  expect.soft(await overflow(page), '320 px wide').toBe(0);
  if (await setsHan(page)) {
    expect.soft(await layoutShift(page), 'layout shift').toBeLessThanOrEqual(0.002);
  }
  // The reader's own setting, and the browser's zoom of text alone.
  await page.evaluate(() => (document.documentElement.dataset['size'] = '200'));
  expect.soft(await overflow(page), '320 px wide, 200 % text').toBe(0);
  await page.setViewportSize({ width: 640, height: HEIGHT });
  await page.evaluate(() => {
    delete document.documentElement.dataset['size'];
    document.documentElement.style.fontSize = '200%';
  });
  expect.soft(await overflow(page), '640 px wide, 200 % font size').toBe(0);
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '';
  });
}

async function isSetWell(page: Page): Promise<void> {
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
}

async function isAccessible(page: Page, path: string): Promise<void> {
  const found: string[] = [];
  const looks = path === './' || path === sampleArticle() ? LOOKS : LOOKS.slice(0, 1);
  for (const { theme, colorScheme, width, ...look } of looks) {
    await page.setViewportSize({ width, height: HEIGHT });
    await page.emulateMedia({ colorScheme });
    await page.evaluate((chosen) => (document.documentElement.dataset['theme'] = chosen), theme);
    const lines = await axeLines(page, {}, 'only' in look ? look.only : undefined);
    found.push(...lines.map((line) => `${theme} ${colorScheme} ${line}`));
  }
  expect.soft(found, 'axe').toEqual([]);
  await page.evaluate(() => delete document.documentElement.dataset['theme']);
}

async function walksByTab(page: Page, width: number): Promise<void> {
  await page.setViewportSize({ width, height: HEIGHT });
  const { reached, problems } = await tabWalk(page);
  expect.soft(problems, 'walk by Tab').toEqual([]);
  expect(reached).toBeGreaterThan(3);
  expect.soft(await smallTargets(page, 24), 'targets under 24 px').toEqual([]);
}

async function bearsTextSpacing(page: Page): Promise<void> {
  await addCss(page, TEXT_SPACING_CSS);
  await page.setViewportSize({ width: 320, height: HEIGHT });
  const { problems } = await page.evaluate(measureType);
  const cut = problems.filter((problem) => /裁掉|横向/.test(problem));
  expect.soft(cut, 'with WCAG text spacing').toEqual([]);
}

for (const path of pageTypes) {
  test(`measured for everything: ${path}`, async ({ page, baseURL }, { project }) => {
    const { foreign, errors } = listen(page, new URL(baseURL ?? '').origin);
    await page.setViewportSize({ width: 320, height: 640 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    // As on a first visit: what comes from a cache moves nothing.
    const session = await page.context().newCDPSession(page);
    await session.send('Network.setCacheDisabled', { cacheDisabled: true });
    await page.goto(path);
    await session.detach();
    await page.evaluate(() => document.fonts.ready);
    await settled(page);
    await fits(page);
    await isSetWell(page);
    if (project.name === 'machine fonts') {
      await isAccessible(page, path);
      await walksByTab(page, path === sampleArticle() ? 1280 : 390);
    }
    await bearsTextSpacing(page);
    expect.soft(foreign, 'requests to other sites').toEqual([]);
    expect.soft(await page.context().cookies(), 'cookies').toEqual([]);
    expect(errors, 'console errors').toEqual([]);
  });
}
