import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findBrowser, type BrowserProbes } from './browser.ts';
import { installedPaths } from './candidates.ts';
import { prepareFonts } from './fonts.ts';
import { tryToStart, type BrowserProgram } from './launch.ts';
import { npmChromium } from './npm-chromium.ts';

const DOWNLOAD_TIMEOUT = 300_000;

function run(command: string, args: readonly string[]): void {
  const result = spawnSync(command, args, { encoding: 'utf8', timeout: DOWNLOAD_TIMEOUT });
  if (result.status === 0) return;
  const lines = `${result.stderr}${result.error?.message ?? ''}`.trim().split('\n');
  throw new Error(lines.find((line) => /error|failed/i.test(line)) ?? lines.at(-1) ?? '失败，没有说明');
}

const machine: BrowserProbes = {
  platform: process.platform,
  arch: process.arch,
  isRoot: process.getuid?.() === 0,
  chromePath: process.env['CHROME_PATH'],
  installed: () => installedPaths(process.platform, process.env).filter((path) => existsSync(path)),
  npmChromium,
  installPlaywright() {
    const cli = fileURLToPath(import.meta.resolve('@playwright/test/cli'));
    run(process.execPath, [cli, 'install', 'chromium']);
    return Promise.resolve();
  },
  installDebian() {
    run('apt-get', ['update']);
    run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium']);
    return Promise.resolve('/usr/bin/chromium');
  },
  start: tryToStart,
};

/** Makes the test fonts ready and finds a browser on this machine that works. */
export async function prepareBrowser(): Promise<BrowserProgram> {
  await prepareFonts();
  return findBrowser(machine);
}
