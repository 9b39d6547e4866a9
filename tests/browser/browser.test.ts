import { describe, expect, it } from 'vitest';
import { findBrowser, type BrowserProbes } from './browser.ts';
import { installedPaths } from './candidates.ts';

/** 一台假机器：只有 `works` 里的能启动；`log` 记下依次试过什么。 */
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
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  'playwright',
  'npm',
  '下载',
  'playwright',
  'apt',
  'debian',
];

describe('找浏览器', () => {
  it('按次序一个个实际启动，最后才装系统的包', async () => {
    const { log, probes } = machine(['debian']);
    expect((await findBrowser(probes)).executablePath).toBe('debian');
    expect(log).toEqual(ALL);
  });

  it.each(['/usr/bin/chromium', '/usr/bin/google-chrome', 'playwright', 'npm'])(
    '%s 能启动就用它，不再往下试',
    async (name) => {
      const { log, probes } = machine([name]);
      const { executablePath = 'playwright' } = await findBrowser(probes);
      expect(executablePath).toBe(name);
      expect(log).toEqual(ALL.slice(0, ALL.indexOf(name) + 1));
    },
  );

  it('CHROME_PATH 最优先', async () => {
    const { log, probes } = machine(['/mine', '/usr/bin/chromium'], { chromePath: '/mine' });
    expect((await findBrowser(probes)).executablePath).toBe('/mine');
    expect(log).toEqual(['/mine']);
  });

  it('CHROME_PATH 启动不了就报错，不拿别的代替', async () => {
    const { log, probes } = machine(ALL, { chromePath: '/mine' });
    await expect(findBrowser(probes)).rejects.toThrow('CHROME_PATH 指定的浏览器启动不了：/mine');
    expect(log).toEqual(['/mine']);
  });

  it('不是 Linux x64 不试 npm 的包；不是 root 不装系统的包', async () => {
    const { log, probes } = machine([], { arch: 'arm64', isRoot: false });
    await expect(findBrowser(probes)).rejects.toThrow();
    expect(log).toEqual(['/usr/bin/chromium', '/usr/bin/google-chrome', 'playwright', '下载', 'playwright']);
  });

  it('全都不行：列出试过什么、为什么不行、该怎么办', async () => {
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

describe('本机浏览器可能的路径', () => {
  it('Linux 按命令在 PATH 里找，Chromium 在前', () => {
    expect(installedPaths('linux', { PATH: '/a:/b' }).slice(0, 3)).toEqual([
      '/a/chromium',
      '/b/chromium',
      '/a/chromium-browser',
    ]);
  });

  it('macOS 与 Windows 找各自的程序目录', () => {
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
