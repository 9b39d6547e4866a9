import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type BrowserContext, type Page } from '@playwright/test';
import { startSiteServer, type RunningSiteServer } from '../../src/cli/server/site-server.ts';
import { sourceArticles } from '../build/content.ts';
import { fixtureSite, movedSite } from '../build/fixture-site.ts';
import { builtSite } from '../build/site.ts';
import { articlePaths, sampleArticle, sampleSection } from './pages.ts';
import { settled, test } from './test.ts';

test.use({ serviceWorkers: 'allow' });
const { dir: DIST, base: BASE, contentDir } = builtSite();

/** The second feature, under a path. */
const { dir: OTHER, base: OTHER_BASE } = fixtureSite();

let dir: string;
let server: RunningSiteServer;

/** Serves a finished site; a test may stop its server. */
async function serve(source: string, base: string, port = 0): Promise<void> {
  server = await startSiteServer({ dir: source, base }, port);
}

/** Serves a copy that a test may change. */
async function serveCopy(): Promise<void> {
  // Without the compressed copies: the server must not hand out old ones.
  cpSync(DIST, dir, { recursive: true, filter: (file) => !/\.(?:br|gz)$|[/\\]hant$/.test(file) });
  await serve(dir, BASE);
}

/**
 * Opens the front page and waits for what a new worker does.
 * Playwright attaches to the worker as it starts and now and then leaves it waiting for its script (about one time
 * in six; the same browser without Playwright: none in 32). Such a worker is stopped and the page opened again.
 */
async function openUntil(page: Page, isDone: () => boolean | Promise<boolean>): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('ServiceWorker.enable');
  let patience = 4000;
  await expect(async () => {
    patience *= 2;
    await session.send('ServiceWorker.stopAllWorkers');
    await page.goto(server.url);
    await page.waitForFunction(isDone, undefined, { timeout: patience });
  }).toPass({ timeout: 200_000 });
  await session.detach();
}

/** Opens the front page: everything for offline reading is stored and the worker has taken over. */
const visitOnce = (page: Page): Promise<void> =>
  openUntil(page, () => navigator.serviceWorker.controller !== null);

async function goOffline(context: BrowserContext): Promise<void> {
  await context.setOffline(true);
  await server.close();
}

const cacheNames = (page: Page): Promise<string[]> => page.evaluate(() => caches.keys());
const at = (path: string): string => server.url + path.replace(/^\.\//, '');
const fileOf = (path: string): string => join(dir, path.replace(/^\.\//, ''), 'index.html');

function edit(file: string, change: (text: string) => string): void {
  const text = readFileSync(file, 'utf8');
  const changed = change(text);
  expect(changed).not.toBe(text);
  writeFileSync(file, changed);
}

test.beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'offline-'));
});
test.afterEach(async () => {
  await server.close();
  rmSync(dir, { recursive: true, force: true });
});

test('after one visit: articles, pictures, search, notes and entries without the network', async ({
  page,
  context,
}) => {
  await serve(DIST, BASE);
  await visitOnce(page);
  await page.goto(at('no-such-page/'));
  await expect(page.locator('h1')).toContainText('页面不存在');
  await goOffline(context);
  // That every article is on the list is tested in tests/build/offline.test.ts.
  for (const path of [articlePaths.at(0) ?? '', articlePaths.at(-1) ?? '']) {
    const response = await page.goto(at(path));
    expect(response?.status(), path).toBe(200);
    await expect(page.locator('.prose p').first()).toBeVisible();
  }
  const fonts = await page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family);
  });
  expect(fonts.join()).toContain('ZH Display');
  expect(await page.evaluate(() => getComputedStyle(document.body).margin)).toBe('0px');

  // A size of a picture that was not stored is replaced by the stored one.
  await page.goto(at(sampleSection()));
  const images = await page.locator('main picture img').all();
  expect(images.length).toBeGreaterThan(0);
  for (const image of images) {
    await image.scrollIntoViewIfNeeded();
    await expect
      .poll(() => image.evaluate((each) => (each as HTMLImageElement).naturalWidth))
      .toBeGreaterThan(0);
  }

  const wanted = sourceArticles(contentDir).at(-1);
  await page
    .locator('input[type=search]')
    .first()
    .fill(wanted?.headline.replaceAll('|', '') ?? '');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL((url) => url.pathname.endsWith('/search/') && url.search !== '');
  await expect(page.locator('#search-status')).toHaveAttribute('data-state', 'done');
  const result = page.locator('ol#search-results > li a').first();
  await expect(result).toHaveAttribute('href', new RegExp(`/articles/${wanted?.slug ?? ''}/`));
  await result.click();
  await page.locator('.prose .cite a').first().click();
  await expect(page.locator('#peek')).toBeVisible();
  await page.keyboard.press('Escape');
  await page.locator('.prose a.entity').first().click();
  await expect(page.locator('#peek .peek-head')).toBeVisible();

  // A page that was not stored says so, and is no page; a missing slash still arrives.
  const response = await page.goto(at('no-such-page/'));
  expect(response?.status()).toBe(503);
  await expect(page.locator('h1')).toContainText('当前没有网络');
  await expect(page.locator('main li a')).toHaveCount(articlePaths.length);
  await page.goto(`${at(sampleArticle()).replace(/\/$/, '')}?size=2`);
  await expect(page).toHaveURL(`${at(sampleArticle())}?size=2`);
  await expect(page.locator('.prose p').first()).toBeVisible();
});

test('the network’s answer wins over a stored page, an error is passed on and not stored; offline shows what was last seen', async ({
  page,
  context,
}) => {
  await serveCopy();
  await visitOnce(page);
  const [changed = '', gone = ''] = articlePaths;
  edit(fileOf(changed), (html) =>
    html.replace('<p class="lead"', '<p class="fresh">改过的一段</p><p class="lead"'),
  );
  rmSync(fileOf(gone));
  await page.goto(at(changed));
  await expect(page.locator('.fresh')).toHaveText('改过的一段');
  await expect
    .poll(() => page.evaluate(async () => (await (await caches.match(location.pathname))?.text()) ?? ''))
    .toContain('改过的一段');
  expect((await page.goto(at(gone)))?.status()).toBe(404);
  await goOffline(context);
  await page.goto(at(changed));
  await expect(page.locator('.fresh')).toHaveText('改过的一段');
  await page.goto(at(gone));
  await expect(page.locator('.prose p').first()).toBeVisible();
});

test('a new version replaces the old cache once old pages are closed', async ({ page, context }) => {
  await serveCopy();
  await visitOnce(page);
  const [before] = await cacheNames(page);
  edit(join(dir, 'sw.js'), (code) => code.replace(/"version":"\w+"/, '"version":"0123456789"'));
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready;
    await registration.update();
    const { installing } = registration;
    if (installing === null) return;
    await new Promise<void>((installed) => {
      installing.addEventListener('statechange', () => {
        if (installing.state === 'installed') installed();
      });
    });
  });
  expect(await cacheNames(page)).toContain(before);
  await page.close();
  // A new tab each time: the old worker stays as long as one of its pages is open.
  await expect
    .poll(async () => {
      const next = await context.newPage();
      await next.goto(server.url);
      const names = await cacheNames(next);
      await next.close();
      return names;
    })
    .toEqual([`offline:${BASE}:0123456789`]);
});

test('works under a path; switched off by one line it unregisters and deletes only its own caches', async ({
  page,
  context,
}) => {
  await serve(OTHER, OTHER_BASE);
  await visitOnce(page);
  await context.setOffline(true);
  await page.goto(`${server.url}search/?q=${encodeURIComponent('渡口')}`);
  await expect(page.locator('#search-status')).toHaveAttribute('data-state', 'done');
  await page.locator('ol#search-results > li a').first().click();
  await expect(page.locator('h1')).toContainText('渡口');
  await context.setOffline(false);

  await page.evaluate(() => caches.open('offline:/elsewhere/:1'));
  await server.close();
  await serve(movedSite().dir, OTHER_BASE, server.port);
  await openUntil(page, async () => (await navigator.serviceWorker.getRegistrations()).length === 0);
  await expect.poll(() => cacheNames(page)).toEqual(['offline:/elsewhere/:1']);
  await page.reload();
  expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
});

test('stores nothing for readers who save data', async ({ page }) => {
  await serve(DIST, BASE);
  await page.addInitScript(() => {
    Object.defineProperty(Navigator.prototype, 'connection', { get: () => ({ saveData: true }) });
    navigator.serviceWorker.register = () => {
      document.documentElement.dataset['registered'] = '';
      return Promise.reject(new Error());
    };
  });
  await page.goto(server.url);
  await settled(page);
  await expect(page.locator('html')).not.toHaveAttribute('data-registered');
});
