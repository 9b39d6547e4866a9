import { expect, type Page } from '@playwright/test';
import { startSiteServer, type RunningSiteServer } from '../../src/cli/server/site-server.ts';
import { movedSite } from '../build/fixture-site.ts';
import { DEPLOYED } from '../build/moved-content.ts';
import { test } from './test.ts';

/* What the build checks and writes is in tests/build/permalinks.test.ts; here a reader comes with an old link. */

/** Metadata that a share card is made from. */
const CARD = 'meta[property^="og:"], meta[name^="twitter:"], meta[name="description"], meta[itemprop]';

const metaOf = (page: Page): Promise<Record<string, string>> =>
  page.evaluate(
    (selector) =>
      Object.fromEntries(
        [...document.querySelectorAll(selector)].map((meta) => [
          ['property', 'name', 'itemprop'].map((key) => meta.getAttribute(key) ?? '').join(''),
          meta.getAttribute('content') ?? '',
        ]),
      ),
    CARD,
  );

test.describe('old links', () => {
  const { dir, moves } = movedSite();
  const { from: OLD, to: NEW, kept, both, same: SAME, sameBlock: same, away: AWAY, awayBlock: away } = moves;
  let server: RunningSiteServer;
  const at = (path: string): string => `${server.url}${path}`;

  test.beforeAll(async () => {
    server = await startSiteServer({ dir, base: DEPLOYED.base }, 0);
  });
  test.afterAll(() => server.close());

  test('a renamed article, a renamed block, both: an old address lands on the same block', async ({
    page,
  }) => {
    await page.goto(at(`articles/${OLD}/#${kept}`));
    await expect(page).toHaveURL(at(`articles/${NEW}/#${kept}`));
    await expect(page.locator(`[id="${kept}"]`)).toBeInViewport();
    await page.goto(at(`articles/${OLD}/#${both}`));
    await expect(page).toHaveURL(at(`articles/${NEW}/#${both}`));
    await expect(page.locator('#both-renamed')).toBeInViewport();
    await page.goto(at(`articles/${SAME}/#${same}`));
    await expect(page.locator('#same-renamed')).toBeInViewport();
    await expect(page).toHaveURL(at(`articles/${SAME}/#${same}`));
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
  });

  test('block moved to another page: a line says where; other readers do not see it', async ({
    page,
    context,
  }) => {
    const other = await context.newPage();
    await other.goto(at(`articles/${AWAY}/`));
    await expect(other.locator(`[id="${away}"]`)).toBeHidden();
    await page.goto(at(`articles/${AWAY}/#${away}`));
    const note = page.locator(`[id="${away}"]`);
    await expect(note).toBeVisible();
    await expect(note).toBeInViewport();
    await note.getByRole('link').click();
    await expect(page).toHaveURL(at(`articles/${NEW}/#${kept}`));
    await expect(page.locator(`[id="${kept}"]`)).toBeInViewport();
  });

  test('the old address carries the new page’s card and canonical address', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    // The new page answers “no content”, so that the browser stays on the small one.
    await page.route(at(`articles/${NEW}/`), (route) => route.fulfill({ status: 204 }));
    await page.goto(at(`articles/${OLD}/`));
    await expect(page.locator('main a')).toHaveAttribute('href', `${DEPLOYED.base}articles/${NEW}/`);
    const canonical = await page.locator('link[rel=canonical]').getAttribute('href');
    const carried = await metaOf(page);
    await page.unroute(at(`articles/${NEW}/`));
    await page.goto(at(`articles/${NEW}/`));
    expect(carried).toEqual(await metaOf(page));
    expect(canonical).toBe(`${DEPLOYED.site}${DEPLOYED.base}articles/${NEW}/`);
    expect(carried['og:url']).toBe(canonical);
    const image = carried['og:image']?.replace(`${DEPLOYED.site}${DEPLOYED.base}`, server.url) ?? '';
    expect((await page.request.get(image)).headers()['content-type']).toBe('image/png');
    await context.close();
  });

  test('without scripts the old address still forwards', async ({ browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(at(`articles/${OLD}/`));
    await expect(page).toHaveURL(at(`articles/${NEW}/`));
    await expect(page.locator('h1')).toBeVisible();
    await context.close();
  });
});
