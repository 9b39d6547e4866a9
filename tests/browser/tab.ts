import type { Browser, BrowserContext, CDPSession, Disposable, Page, ViewportSize } from '@playwright/test';

/** A tab that tests use one after another. */
export interface Tab {
  context: BrowserContext;
  page: Page;
  session: CDPSession;
  /** Whether opening and reloading waits for the page's own script. */
  waitsForScripts: boolean;
  /** What the present test put into the page, and takes out again. */
  undo: (() => unknown)[];
}

/** Far more than any page takes, in milliseconds; a page whose script never comes is not waited for by every test. */
const READY_TIMEOUT = 60_000;

/**
 * Waits for the page's own scripts (src/layouts/client/start.ts imports them after the first paint, later than `load`).
 * The last deed of the one is to show the settings button, the first of the search page's to take away the line that
 * says it is late; both listen before anything else can happen. A test that keeps scripts away says so.
 * By a locator: `waitForFunction` would put Playwright's own script into the page a second time, at a tenth of a visit.
 */
const scriptsReady = (page: Page): Promise<void> =>
  page
    .locator('button.settings[hidden], #search-late')
    .first()
    .waitFor({ state: 'detached', timeout: READY_TIMEOUT });

/** Opens a tab with the options of the present test. */
export async function openTab(browser: Browser): Promise<Tab> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const tab: Tab = { context, page, session, waitsForScripts: true, undo: [] };
  for (const name of ['goto', 'reload'] as const) {
    const navigate: (...args: never[]) => ReturnType<Page['reload']> = page[name].bind(page);
    page[name] = async (...args: never[]) => {
      // A script that threw will not be ready; the test tells what is wrong.
      const { promise: threw, resolve } = Promise.withResolvers<Error>();
      page.once('pageerror', resolve);
      const response = await navigate(...args);
      if (tab.waitsForScripts) await Promise.race([scriptsReady(page), threw]);
      page.off('pageerror', resolve);
      return response;
    };
  }
  const addInitScript: (...args: never[]) => Promise<Disposable> = page.addInitScript.bind(page);
  page.addInitScript = async (...args: never[]) => {
    const script = await addInitScript(...args);
    tab.undo.push(() => script.dispose());
    return script;
  };
  for (const owner of [page, context]) {
    const on = owner.on.bind(owner) as (event: string, listener: () => void) => typeof owner;
    Object.assign(owner, {
      on: (event: string, listener: () => void) => {
        tab.undo.push(() =>
          (owner.removeListener as (event: string, listener: () => void) => unknown).call(
            owner,
            event,
            listener,
          ),
        );
        return on(event, listener);
      },
    });
  }
  return tab;
}

/** What a test wants of a tab that others had before it. */
export interface Wishes {
  viewport: ViewportSize | null;
  permissions: readonly string[] | undefined;
}

/** Makes a tab ready for a test. */
export async function prepare({ context, page }: Tab, { viewport, permissions = [] }: Wishes): Promise<void> {
  await context.clearPermissions();
  await context.grantPermissions([...permissions]);
  if (viewport !== null) await page.setViewportSize(viewport);
}

/**
 * Leaves the page for an empty one. The page itself goes there: if the browser did, it would end the page's process and
 * start another for the next, which costs more than most pages.
 */
export async function leave(page: Page): Promise<void> {
  await page.evaluate(() => location.replace('about:blank'));
  await page.waitForURL('about:blank');
}

/** Leaves a tab as it was when it was opened. */
export async function clear(tab: Tab): Promise<void> {
  const { context, page, session, undo } = tab;
  for (const other of context.pages()) if (other !== page) await other.close();
  for (const step of undo.splice(0)) await step();
  await page.unrouteAll({ behavior: 'ignoreErrors' });
  await context.setOffline(false);
  await page.mouse.move(0, 0);
  const { origin } = new URL(page.url());
  tab.waitsForScripts = false;
  await leave(page);
  if (origin !== 'null') await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  await context.clearCookies();
  await page.emulateMedia({
    media: null,
    colorScheme: null,
    reducedMotion: null,
    forcedColors: null,
    contrast: null,
  });
}
