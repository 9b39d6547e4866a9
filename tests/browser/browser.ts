import { type BrowserProgram } from './launch.ts';

/** 找浏览器要问机器的事；测试里换成假的。 */
export interface BrowserProbes {
  platform: NodeJS.Platform;
  arch: string;
  isRoot: boolean;
  /** 环境变量 CHROME_PATH。 */
  chromePath: string | undefined;
  /** 本机装着的浏览器的路径，按优先次序。 */
  installed: () => string[];
  /** @sparticuz/chromium 的浏览器。 */
  npmChromium: () => Promise<BrowserProgram>;
  /** 运行 `playwright install chromium`；失败时抛错。 */
  installPlaywright: () => Promise<void>;
  /** 安装 Debian 的 chromium 包，返回可执行文件；失败时抛错。 */
  installDebian: () => Promise<string>;
  /** 真的启动一次；undefined 表示可用，否则是原因。 */
  start: (program: BrowserProgram) => Promise<string | undefined>;
}

/** 依次要试的来源；每个来源给出零个或多个浏览器。 */
interface Source {
  name: string;
  find: () => Promise<BrowserProgram[]> | BrowserProgram[];
}

const PLAYWRIGHT: BrowserProgram = { name: 'Playwright 自带的 Chromium' };

function sources(probes: BrowserProbes): Source[] {
  const { platform, arch, isRoot } = probes;
  const list: Source[] = [
    {
      name: '已安装的 Chromium、Chrome 或 Edge',
      find: () => probes.installed().map((executablePath) => ({ name: executablePath, executablePath })),
    },
    { name: PLAYWRIGHT.name, find: () => [PLAYWRIGHT] },
  ];
  if (platform === 'linux' && arch === 'x64') {
    list.push({ name: '@sparticuz/chromium', find: async () => [await probes.npmChromium()] });
  }
  list.push({
    name: 'npx playwright install chromium',
    find: async () => {
      await probes.installPlaywright();
      return [PLAYWRIGHT];
    },
  });
  if (platform === 'linux' && isRoot) {
    list.push({
      name: 'Debian 的 chromium 包',
      find: async () => {
        const executablePath = await probes.installDebian();
        return [{ name: executablePath, executablePath }];
      },
    });
  }
  return list;
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
 * 找一个真能启动的浏览器。次序：CHROME_PATH、已安装的、Playwright 自带的、@sparticuz/chromium（Linux x64）、
 * `playwright install`、Debian 的包（Linux 的 root）。每一个都实际启动一次才算数。
 * @throws CHROME_PATH 启动不了，或全部试过仍没有时；消息里写明试过什么、该怎么办。
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
