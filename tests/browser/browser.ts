import { type BrowserProgram } from './launch.ts';

/** What finding a browser asks the machine; tests bring their own answers. */
export interface BrowserProbes {
  platform: NodeJS.Platform;
  arch: string;
  isRoot: boolean;
  /** The environment variable CHROME_PATH. */
  chromePath: string | undefined;
  /** Paths of the browsers installed here, the best first. */
  installed: () => string[];
  /** The browser of @sparticuz/chromium. */
  npmChromium: () => Promise<BrowserProgram>;
  /** Runs `playwright install chromium`. @throws when it fails. */
  installPlaywright: () => Promise<void>;
  /** Installs Debian's chromium. @returns the program. @throws when it fails. */
  installDebian: () => Promise<string>;
  /** Really starts it. @returns undefined when it works, the reason when not. */
  start: (program: BrowserProgram) => Promise<string | undefined>;
}

/** Where browsers come from; tried one after another. */
interface Source {
  name: string;
  find: () => Promise<BrowserProgram[]> | BrowserProgram[];
}

const PLAYWRIGHT: BrowserProgram = { name: 'Playwright 自带的 Chromium' };

/**
 * On Linux npm's comes first: one version everywhere, and without the windows of a whole Chromium it needs a third less
 * processor time (docs/decisions/2026-11-26-test-pace.md).
 */
function sources(probes: BrowserProbes): Source[] {
  const { platform, arch, isRoot } = probes;
  const isLinux = platform === 'linux';
  const npm: Source = { name: '@sparticuz/chromium', find: async () => [await probes.npmChromium()] };
  const debian: Source = {
    name: 'Debian 的 chromium 包',
    find: async () => {
      const executablePath = await probes.installDebian();
      return [{ name: executablePath, executablePath }];
    },
  };
  return [
    ...(isLinux && arch === 'x64' ? [npm] : []),
    {
      name: '已安装的 Chromium、Chrome 或 Edge',
      find: () => probes.installed().map((executablePath) => ({ name: executablePath, executablePath })),
    },
    { name: PLAYWRIGHT.name, find: () => [PLAYWRIGHT] },
    {
      name: 'npx playwright install chromium',
      find: async () => {
        await probes.installPlaywright();
        return [PLAYWRIGHT];
      },
    },
    ...(isLinux && isRoot ? [debian] : []),
  ];
}

const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function instructions(tried: readonly string[]): string {
  return [
    '找不到能启动的浏览器，浏览器测试没有运行。试过：',
    ...tried.map((line) => `  - ${line}`),
    '请任选一种办法后重试：',
    '  1. 安装 Chromium、Chrome 或 Edge；',
    '  2. 把环境变量 CHROME_PATH 设成浏览器可执行文件的完整路径；',
    '  3. 联网运行 npx playwright install --with-deps chromium。',
  ].join('\n');
}

/**
 * Finds a browser that really starts: CHROME_PATH, npm's (Linux x64), an installed one, Playwright's own, then
 * `playwright install`, then Debian's package (root on Linux).
 * @throws when CHROME_PATH does not start, or none does; the message says what was tried and what to do.
 */
export async function findBrowser(probes: BrowserProbes): Promise<BrowserProgram> {
  if (probes.chromePath !== undefined && probes.chromePath !== '') {
    const program = { name: `CHROME_PATH（${probes.chromePath}）`, executablePath: probes.chromePath };
    const failure = await probes.start(program);
    if (failure === undefined) return program;
    throw new Error(
      `CHROME_PATH 指定的浏览器启动不了：${probes.chromePath}\n${failure}\n请改正它，或去掉它。`,
    );
  }
  const tried: string[] = [];
  for (const source of sources(probes)) {
    try {
      const programs = await source.find();
      if (programs.length === 0) tried.push(`${source.name}：没有`);
      for (const program of programs) {
        const failure = await probes.start(program);
        if (failure === undefined) return program;
        tried.push(`${program.name}：${failure}`);
      }
    } catch (error) {
      tried.push(`${source.name}：${reason(error)}`);
    }
  }
  throw new Error(instructions(tried));
}
