import { resolve } from 'node:path';
import { defineConfig } from '@playwright/test';
import type { Fonts } from './fonts.ts';
import { launchOptions, type BrowserProgram } from './launch.ts';

const root = resolve(import.meta.dirname, '../..');
/** Set by globalSetup; every worker process reads the configuration again after that. */
const program = process.env['TEST_BROWSER'];
const baseURL = process.env['TEST_SITE_URL'];

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
    // What depends on the width of text holds without any font of the machine as well: on pages that have some. First,
    // and in one worker that then helps with the others: every worker starts a browser of its own.
    {
      name: 'repository fonts',
      testMatch: 'text/*.spec.ts',
      grepInvert: /print edition|\/(?:404\.html|offline\/|search\/)$/,
      workers: 1,
      use: withFonts('repository'),
    },
    { name: 'machine fonts', use: withFonts('machine') },
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
