import puppeteer from 'puppeteer-core';
import type { Reader } from './reading.ts';

/** Debian's. */
const FIREFOX = '/usr/bin/firefox-esr';

/** What the policy refuses is no console message of its own. */
const WATCH_POLICY = `addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
  console.error('违反内容安全策略：' + violatedDirective + ' ' + blockedURI));`;

/** Debian's Firefox, driven through WebDriver BiDi. */
export async function firefoxReader(): Promise<Reader> {
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath: FIREFOX, headless: true });
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('pageerror', (error) => {
    errors.push(String(error));
  });
  await page.evaluateOnNewDocument(WATCH_POLICY);
  return {
    name: await browser.version(),
    open: async (url) => {
      await page.goto(url);
    },
    evaluate: (expression) => page.evaluate(expression),
    errors: () => Promise.resolve([...errors]),
    close: () => browser.close(),
  };
}
