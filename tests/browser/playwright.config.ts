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
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: resolve(root, '.cache/reports/browser.json') }]],
  projects: [
    { name: '本机字体', use: withFonts('machine') },
    // What depends on the width of text holds without any font of the machine as well.
    { name: '仓库字体', testMatch: 'text/*.spec.ts', use: withFonts('repository') },
  ],
  use: {
    ...(baseURL === undefined ? {} : { baseURL }),
    // Tests do not disturb each other; only offline.spec.ts allows them.
    serviceWorkers: 'block',
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    navigationTimeout: 30_000,
  },
});
