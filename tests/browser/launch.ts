import { chromium, type LaunchOptions } from '@playwright/test';
import { fontEnvironment, type Fonts } from './fonts.ts';

/** A browser that can be launched. */
export interface BrowserProgram {
  /** Where it is from, for people. */
  name: string;
  /** Its program; without it Playwright's own. */
  executablePath?: string;
  /** Further environment variables for it. */
  env?: Record<string, string>;
}

/** No network, no dialogs, no graphics card: tests should see this site and nothing else. */
const FLAGS = [
  '--headless=new',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  // No page lives long enough for its code to be worth optimizing to the last: a twelfth of the processor time.
  '--js-flags=--no-turbofan',
];

/**
 * Launch options for Playwright.
 * @param fonts which fonts the browser sees; the machine's and the repository's by default.
 */
export function launchOptions(program: BrowserProgram, fonts: Fonts = 'machine'): LaunchOptions {
  const isRoot = process.getuid?.() === 0;
  return {
    ...(program.executablePath === undefined ? {} : { executablePath: program.executablePath }),
    args: isRoot ? [...FLAGS, '--no-sandbox'] : FLAGS,
    env: { ...process.env, ...program.env, ...fontEnvironment(fonts) },
  };
}

/**
 * Launches it once and opens a page.
 * @returns undefined when it works, else why it does not, in a line.
 */
export async function tryToStart(program: BrowserProgram): Promise<string | undefined> {
  try {
    const browser = await chromium.launch({ ...launchOptions(program), timeout: 60_000 });
    const page = await browser.newPage();
    await page.setContent('<p>能用</p>');
    await browser.close();
    return undefined;
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    return text.split('\n')[0] ?? text;
  }
}
