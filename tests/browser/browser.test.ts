import { describe, expect, it } from 'vitest';
import { findBrowser, type BrowserProbes } from './browser.ts';
import { installedPaths } from './candidates.ts';

/** A made-up machine where only what `works` names starts; `log` keeps what was tried, in order. */
function machine(works: readonly string[], changes: Partial<BrowserProbes> = {}) {
  const log: string[] = [];
  const probes: BrowserProbes = {
    platform: 'linux',
    arch: 'x64',
    isRoot: true,
    chromePath: undefined,
    installed: () => ['/usr/bin/chromium', '/usr/bin/google-chrome'],
    npmChromium: () => Promise.resolve({ name: 'npm', executablePath: 'npm' }),
    installPlaywright() {
      log.push('下载');
      return Promise.resolve();
    },
    installDebian() {
      log.push('apt');
      return Promise.resolve('debian');
    },
    start(program) {
      const name = program.executablePath ?? 'playwright';
      log.push(name);
      return Promise.resolve(works.includes(name) ? undefined : '起不来');
    },
    ...changes,
  };
  return { log, probes };
}

const ALL = [
  'npm',
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  'playwright',
  '下载',
  'playwright',
  'apt',
  'debian',
];

describe('finding a browser', () => {
  it('starts one after another, and installs a package only in the end', async () => {
    const { log, probes } = machine(['debian']);
    expect((await findBrowser(probes)).executablePath).toBe('debian');
    expect(log).toEqual(ALL);
  });

  it.each(['npm', '/usr/bin/chromium', '/usr/bin/google-chrome', 'playwright'])(
    '%s starts: nothing further is tried',
    async (name) => {
      const { log, probes } = machine([name]);
      const { executablePath = 'playwright' } = await findBrowser(probes);
      expect(executablePath).toBe(name);
      expect(log).toEqual(ALL.slice(0, ALL.indexOf(name) + 1));
    },
  );

  it('CHROME_PATH comes before all', async () => {
    const { log, probes } = machine(['/mine', '/usr/bin/chromium'], { chromePath: '/mine' });
    expect((await findBrowser(probes)).executablePath).toBe('/mine');
    expect(log).toEqual(['/mine']);
  });

  it('a CHROME_PATH that does not start is an error: nothing takes its place', async () => {
    const { log, probes } = machine(ALL, { chromePath: '/mine' });
    await expect(findBrowser(probes)).rejects.toThrow('CHROME_PATH 指定的浏览器启动不了：/mine');
    expect(log).toEqual(['/mine']);
  });

  it('npm’s on Linux x64 alone; a package of the system for root alone', async () => {
    const { log, probes } = machine([], { arch: 'arm64', isRoot: false });
    await expect(findBrowser(probes)).rejects.toThrow();
    expect(log).toEqual(['/usr/bin/chromium', '/usr/bin/google-chrome', 'playwright', '下载', 'playwright']);
  });

  it('none works: what was tried, why it failed, what to do', async () => {
    const { probes } = machine([], {
      installed: () => [],
      npmChromium: () => Promise.reject(new Error('解不开')),
    });
    const error: unknown = await findBrowser(probes).catch((reason: unknown) => reason);
    const message = String(error);
    expect(message).toContain('已安装的 Chromium、Chrome 或 Edge：没有');
    expect(message).toContain('@sparticuz/chromium：解不开');
    expect(message).toContain('debian：起不来');
    expect(message).toContain('CHROME_PATH');
  });
});

describe('where a browser may be installed', () => {
  it('Linux: by command on PATH, Chromium first', () => {
    expect(installedPaths('linux', { PATH: '/a:/b' }).slice(0, 3)).toEqual([
      '/a/chromium',
      '/b/chromium',
      '/a/chromium-browser',
    ]);
  });

  it('macOS and Windows: their folders of programs', () => {
    expect(installedPaths('darwin', { HOME: '/u' })).toContain(
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    );
    const windows = installedPaths('win32', { PROGRAMFILES: 'P' }).map((path) => path.replaceAll('\\', '/'));
    expect(windows).toEqual([
      'P/Chromium/Application/chrome.exe',
      'P/Google/Chrome/Application/chrome.exe',
      'P/Microsoft/Edge/Application/msedge.exe',
    ]);
  });
});
