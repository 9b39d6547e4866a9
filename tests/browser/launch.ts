import { chromium, type LaunchOptions } from '@playwright/test';
import { fontEnvironment, type Fonts } from './fonts.ts';

/** 一个可以启动的浏览器。 */
export interface BrowserProgram {
  /** 从哪里来的，给人看。 */
  name: string;
  /** 可执行文件；不填则用 Playwright 自带的。 */
  executablePath?: string;
  /** 启动时另加的环境变量。 */
  env?: Record<string, string>;
}

/** 不联网、不弹窗、不用显卡：测试只该看到本站。 */
const FLAGS = [
  '--headless=new',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
];

/**
 * 交给 Playwright 的启动选项。
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
 * 真的启动一次，确认能打开网页。
 * @returns undefined 表示可用；否则是失败的原因，一行。
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
