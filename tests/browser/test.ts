import { test as base, type Page } from '@playwright/test';
import { clear, openTab, prepare, type Tab } from './tab.ts';

/** The page has painted and has nothing left to do at once: what would happen by itself has happened. */
export const settled = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    await new Promise((done) => requestIdleCallback(done));
  });

/**
 * “已复制” and the like stay. They go by themselves after two seconds, and on a loaded machine a test may look later.
 */
export const messagesStay = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const later = setTimeout.bind(window);
    const patient = (then: () => void, ms?: number, ...rest: unknown[]): number =>
      ms === 2000 ? 0 : later(then, ms, ...rest);
    Object.assign(window, { setTimeout: patient });
  });

/** What a style shows after some seconds shows now. */
export const endAnimations = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const animation of document.getAnimations()) animation.finish();
  });

interface Choices {
  /** A tab of its own, for what cannot be undone: a fake clock, a slowed network. */
  ownTab: boolean;
  /** `goto` and `reload` wait for the page's own script; off where a test keeps it away. */
  waitsForScripts: boolean;
}

/**
 * Playwright's test, with two differences. `page` waits for the page's own script after opening or reloading. And tests
 * with the same options share a tab, one after another, cleared in between: a new tab costs more than most tests.
 */
export const test = base.extend<Choices, { tabs: Map<string, Tab> }>({
  ownTab: [false, { option: true }],
  waitsForScripts: [true, { option: true }],
  tabs: [
    async ({ browser: _ }, use) => {
      const tabs = new Map<string, Tab>();
      await use(tabs);
      for (const { context } of tabs.values()) await context.close();
    },
    { scope: 'worker' },
  ],
  context: async ({ page }, use) => use(page.context()),
  page: async (
    {
      browser,
      tabs,
      ownTab,
      waitsForScripts,
      viewport,
      hasTouch,
      isMobile,
      permissions,
      userAgent,
      javaScriptEnabled,
      serviceWorkers,
    },
    use,
    testInfo,
  ) => {
    const key = JSON.stringify([hasTouch, isMobile, userAgent, javaScriptEnabled]);
    // Stored for offline reading stays with the browser, not with the page.
    const isShared = !ownTab && serviceWorkers === 'block';
    const tab = (isShared ? tabs.get(key) : undefined) ?? (await openTab(browser));
    tabs.delete(key);
    await prepare(tab, { viewport, permissions });
    tab.waitsForScripts = waitsForScripts && javaScriptEnabled;
    await use(tab.page);
    if (isShared && testInfo.status === testInfo.expectedStatus) {
      await clear(tab);
      tabs.set(key, tab);
    } else await tab.context.close();
  },
});
