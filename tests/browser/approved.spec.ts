import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { startSiteServer, type RunningSiteServer } from '../../src/cli/server/site-server.ts';
import { fixtureSite } from '../build/fixture-site.ts';
import { builtPages } from '../build/site.ts';
import { compareWithApproved } from '../dump/approved.ts';
import {
  dumpCopied,
  dumpLive,
  dumpReadAloud,
  dumpSearch,
  dumpSettings,
  dumpSeen,
  recordControls,
} from '../dump/in-browser.ts';
import { dumpDrawn } from '../dump/drawn.ts';
import { dumpHeard } from '../dump/heard.ts';
import { indent } from '../dump/lines.ts';
import { dumpOrder } from '../dump/order.ts';
import { readSite } from '../dump/site.ts';
import { addRules, addStyles, dumpTokens, ruleLines, type Rules } from '../dump/styles.ts';
import { select } from './quoting.ts';
import { settled, test } from './test.ts';

// What the second feature shows and does in a browser, compared with the copies that a person approved.

const site = fixtureSite();
const paths = builtPages(site.dir).map(({ path }) => path);
const articles = paths.filter((path) => path.startsWith('/articles/'));
let server: RunningSiteServer;

test.beforeAll(async () => {
  server = await startSiteServer({ dir: site.dir, base: site.base }, 0);
});
test.afterAll(() => server.close());

async function open(page: Page, path: string): Promise<void> {
  await page.goto(`${server.url}${path.slice(1)}`);
  await settled(page);
}
const nameOf = (path: string): string => path.replace(/^\/|\/$|\.html$/g, '') || 'index';

/** As wide as text on paper, in CSS pixels: in the print edition, where it is set in columns, and elsewhere. */
const PAPER = { edition: 644, page: 559 };

/** Opens what can be unfolded; what a script fills then is told where it is used. */
const unfold = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const each of document.querySelectorAll<HTMLDetailsElement>('details:not(.share)')) each.open = true;
  });

/** One of each kind of block that text is quoted from, besides paragraphs. */
const QUOTED = [
  '.key-points li',
  '.prose h2',
  '.prose figcaption',
  '.prose tbody:not(figure *) tr',
  '.prose blockquote p',
  '.prose li',
] as const;

/** What the # beside a block is called, and what selecting its text offers and quotes. */
async function dumpQuoted(page: Page, selector: string, styles: Set<string>): Promise<string[]> {
  const place = page.locator(selector).first();
  await place.hover();
  const hash = page.locator('.block-link');
  const beside = (await hash.count()) === 0 ? '无' : ((await hash.getAttribute('title')) ?? '');
  await addStyles(page, styles, '.block-link');
  await select(page, { from: place });
  const quote = page.getByRole('button', { name: '引用', exact: true });
  await quote.waitFor();
  const offered = await page.locator('.quote-bar button:visible').allTextContents();
  const copied = await dumpCopied(page, quote, site);
  await page.keyboard.press('Escape');
  await page.evaluate(() => getSelection()?.removeAllRanges());
  return [`选取 ${selector}，旁边的#：${beside}，可以：${offered.join('、')}`, ...copied.slice(1)];
}

function same(room: string, dumps: ReadonlyMap<string, readonly string[]>): void {
  const differences = compareWithApproved(room, dumps);
  expect.soft(differences === '', differences).toBe(true);
}

test('what a screen reader is given, what is drawn, hidden and added, and how everything is set', async ({
  page,
}) => {
  const dumps = new Map<string, string[]>();
  const heard = new Map<string, string[]>();
  const drawn = new Map<string, string[]>();
  const [desk, phone, onPaper] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const rules: Rules = new Map();
  for (const path of paths) {
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.emulateMedia({ media: 'screen' });
    await open(page, path);
    heard.set(nameOf(path), await dumpHeard(page));
    const screen = await dumpSeen(page);
    // The print edition has the drawings of the articles once more.
    const drawings = await dumpDrawn(page, path === '/print/' ? '.cover' : 'main');
    if (drawings.length > 0) drawn.set(nameOf(path), drawings);
    // The dark theme on screen, where a colour written as numbers shows, and which paper takes no notice of.
    await page.evaluate(() => (document.documentElement.dataset['theme'] = 'dark'));
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: path === '/print/' ? PAPER.edition : PAPER.page, height: 900 });
    const paper = await dumpSeen(page);
    await addStyles(page, onPaper);
    await page.emulateMedia({ media: 'screen' });
    await page.setViewportSize({ width: 390, height: 844 });
    const order = await dumpOrder(page);
    await page.setViewportSize({ width: 1280, height: 900 });
    await unfold(page);
    await addStyles(page, desk);
    // A phone is touched; only the next page is not.
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setTouchEmulationEnabled', { enabled: true });
    await page.setViewportSize({ width: 390, height: 844 });
    await page.evaluate(() => (document.documentElement.dataset['theme'] = 'light'));
    await addStyles(page, phone);
    await addRules(page, rules);
    await session.send('Emulation.setTouchEmulationEnabled', { enabled: false });
    await session.detach();
    dumps.set(nameOf(path), [
      '屏幕上看不见',
      ...indent(screen.hidden),
      '屏幕上由样式添上',
      ...indent(screen.added),
      '纸上看不见',
      ...indent(paper.hidden),
      '纸上由样式添上',
      ...indent(paper.added),
      '手机上自上而下',
      ...indent(order),
    ]);
  }
  same('heard', heard);
  same('seen', dumps);
  same('drawn', drawn);
  same(
    'looks',
    new Map([
      ['tokens', await dumpTokens(page)],
      ['desk-dark', [...desk].sort()],
      ['phone-light', [...phone].sort()],
      ['paper', [...onPaper].sort()],
      ['rules', ruleLines(rules)],
    ]),
  );
});

test('what reading aloud says, and what each control copies or shares', async ({ page }) => {
  await recordControls(page);
  const aloud = new Map<string, string[]>();
  const copied = new Map<string, string[]>();
  const quoted = new Set<string>(QUOTED);
  const [styles, rules] = [new Set<string>(), new Map() as Rules];
  for (const path of articles) {
    await open(page, path);
    aloud.set(nameOf(path), await dumpReadAloud(page));
    const lines: string[] = [];
    await page.locator('details.share').evaluate((panel: HTMLDetailsElement) => (panel.open = true));
    await page.locator('[data-system-share]').waitFor();
    await addStyles(page, styles, 'details.share');
    const controls = page.locator(':is([data-copy-link], [data-system-share]):not(.block-link)');
    for (const control of await controls.all()) lines.push(...(await dumpCopied(page, control, site)));
    // The whole text, from its first heading on, and one sentence.
    const chosen = {
      引用: { from: page.locator('.prose > :is(h2, p)').first(), to: page.locator('.prose > p').last() },
      本段链接: { from: page.locator('.prose > p').first(), end: '。' },
    };
    for (const [name, passage] of Object.entries(chosen)) {
      await select(page, passage);
      const control = page.getByRole('button', { name, exact: true });
      await control.waitFor();
      await addStyles(page, styles, '.quote-bar');
      lines.push(...(await dumpCopied(page, control, site)));
      await page.keyboard.press('Escape');
      await page.evaluate(() => getSelection()?.removeAllRanges());
    }
    for (const selector of quoted) {
      if ((await page.locator(selector).count()) === 0) continue;
      quoted.delete(selector);
      lines.push(...(await dumpQuoted(page, selector, styles)));
    }
    copied.set(nameOf(path), lines);
    await addRules(page, rules, /quote|block-link|aloud/);
  }
  copied.set('looks', [...[...styles].sort(), ...ruleLines(rules)]);
  same('aloud', aloud);
  same('copied', copied);
});

test('what notes, directory links and settings open', async ({ page }) => {
  const opened = new Map<string, string[]>();
  const [styles, rules] = [new Set<string>(), new Map() as Rules];
  const { contextFor } = readSite(site);
  for (const path of articles) {
    await open(page, path);
    const lines: string[] = [];
    for (const mark of await page.locator('.prose .cite a, .prose a.entity').all()) {
      await mark.click();
      await page.locator('#peek').waitFor();
      lines.push(
        ((await mark.getAttribute('aria-label')) ?? (await mark.textContent()) ?? '').trim(),
        ...indent(await dumpLive(page.locator('#peek'), contextFor(path))),
      );
      await addStyles(page, styles, '#peek');
      await page.keyboard.press('Escape');
      await page.locator('#peek').waitFor({ state: 'hidden' });
    }
    opened.set(nameOf(path), lines);
  }
  // The field in the masthead, with the results below it.
  const field = page.locator('[data-quick-search] input');
  await field.fill('渡口');
  // What is said at once may be less than the whole.
  await expect(page.getByRole('option').last()).toHaveText('查看全部4条结果');
  await field.press('ArrowDown');
  opened.set('quick', await dumpLive(page.locator('[data-quick-search]'), contextFor('/')));
  await addStyles(page, styles, '.quick-panel');
  await field.press('Escape');
  await field.clear();
  await page.getByRole('button', { name: '设置', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: '阅读设置' });
  await dialog.waitFor();
  await addStyles(page, styles, '.settings-panel');
  opened.set('settings', [...(await dumpLive(dialog, contextFor('/'))), ...(await dumpSettings(dialog))]);
  await addRules(page, rules, /peek|settings|quick/);
  opened.set('looks', [...[...styles].sort(), ...ruleLines(rules)]);
  same('opened', opened);
});

test('what the search page answers', async ({ page }) => {
  const { contextFor } = readSite(site);
  await open(page, '/search/');
  const lines: string[] = [];
  const styles = new Set<string>();
  for (const query of readFileSync('tests/fixtures/search/feature-queries.txt', 'utf8').trim().split('\n')) {
    const answer = await dumpSearch(page, query, contextFor('/search/'));
    const [, excluded] = / -(\S+)$/.exec(query) ?? [];
    if (excluded !== undefined) {
      const results = page.locator('#search-results > li');
      expect(await results.count(), query).toBeGreaterThan(0);
      // The answer is there as a whole: nothing is waited for.
      expect.soft(await results.filter({ hasText: excluded }).count(), query).toBe(0);
    }
    // How results may be narrowed, once.
    const filters =
      lines.length > 0 ? [] : await dumpLive(page.locator('#search-filters'), contextFor('/search/'));
    lines.push(...answer, ...indent(filters));
    await addStyles(page, styles, '#search-filters, #search-card, #search-results');
  }
  same(
    'search',
    new Map([
      ['answers', lines],
      ['looks', [...styles].sort()],
    ]),
  );
});
