import { resolve } from 'node:path';
import { defineConfig } from '@playwright/test';
import type { Fonts } from './fonts.ts';
import { launchOptions, type BrowserProgram } from './launch.ts';

const root = resolve(import.meta.dirname, '../..');
/** Set by globalSetup; every worker process reads the configuration again after that. */
const program = process.env['TEST_BROWSER'];
const baseURL = process.env['TEST_SITE_URL'];

/** They look at the second feature only, which is made from the present sources when they start. */
const ON_SECOND_FEATURE = ['approved.spec.ts', 'base.spec.ts', 'eyes.spec.ts', 'redirects.spec.ts'];
const FRESH = 'fresh';

const withFonts = (fonts: Fonts) =>
  program === undefined ? {} : { launchOptions: launchOptions(JSON.parse(program) as BrowserProgram, fonts) };

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: resolve(root, '.cache/test-results'),
  globalSetup: './global-setup.ts',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  // A page that is broken altogether fails everywhere; the first ones tell.
  maxFailures: 20,
  workers: 2,
  // Far more than anything takes: a loaded machine is no fault of the site.
  timeout: 240_000,
  expect: { timeout: 60_000 },
  reporter: [['list'], ['json', { outputFile: resolve(root, '.cache/reports/browser.json') }]],
  projects: [
    { name: FRESH, testMatch: 'fresh.setup.ts' },
    {
      name: 'machine fonts',
      testIgnore: ON_SECOND_FEATURE,
      dependencies: [FRESH],
      use: withFonts('machine'),
    },
    // What depends on the width of text holds without any font of the machine as well.
    {
      name: 'repository fonts',
      testMatch: 'text/*.spec.ts',
      grepInvert: /print edition/,
      dependencies: [FRESH],
      use: withFonts('repository'),
    },
    { name: 'second feature', testMatch: ON_SECOND_FEATURE, use: withFonts('machine') },
  ],
  use: {
    ...(baseURL === undefined ? {} : { baseURL }),
    // Tests do not disturb each other; only offline.spec.ts allows them.
    serviceWorkers: 'block',
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    navigationTimeout: 120_000,
  },
});
