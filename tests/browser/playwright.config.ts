import { resolve } from 'node:path';
import { defineConfig } from '@playwright/test';
import { launchOptions, type BrowserProgram } from './launch.ts';

const root = resolve(import.meta.dirname, '../..');
/** globalSetup 之后才有；配置在每个工作进程里重读一次，那时已经设好。 */
const program = process.env['TEST_BROWSER'];
const baseURL = process.env['TEST_SITE_URL'];

export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: resolve(root, '.cache/test-results'),
  globalSetup: './global-setup.ts',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: resolve(root, '.cache/reports/browser.json') }]],
  use: {
    ...(baseURL === undefined ? {} : { baseURL }),
    ...(program === undefined ? {} : { launchOptions: launchOptions(JSON.parse(program) as BrowserProgram) }),
    // 各测试互不相扰；只有 offline.spec.ts 放开。
    serviceWorkers: 'block',
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    navigationTimeout: 30_000,
  },
});
