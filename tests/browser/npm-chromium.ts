import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import type { BrowserProgram } from './launch.ts';

const PACKAGE = '@sparticuz/chromium';

/** 包不导出 package.json，从入口文件往上找。 */
function packageVersion(): string {
  const entry = createRequire(import.meta.url).resolve(PACKAGE);
  const manifest = readFileSync(join(dirname(entry), '..', 'package.json'), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}

/** 包在导入与解压时会读写的环境变量。 */
const TOUCHED = ['TMPDIR', 'AWS_EXECUTION_ENV', 'LD_LIBRARY_PATH', 'FONTCONFIG_PATH'];

/** 解开浏览器与它要的库。包按环境变量决定往哪里放、带不带库，导入之前就要设好，之后逐个复原。 */
async function unpack(target: string): Promise<void> {
  const before = TOUCHED.map((name) => [name, process.env[name]] as const);
  process.env['TMPDIR'] = target;
  process.env['AWS_EXECUTION_ENV'] = 'AWS_Lambda_nodejs22.x';
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    await chromium.executablePath();
  } finally {
    for (const [name, value] of before) {
      if (value === undefined) Reflect.deleteProperty(process.env, name);
      else process.env[name] = value;
    }
  }
}

/**
 * npm 包 @sparticuz/chromium 里的浏览器，Linux x64 专用；第一次用时解到 `.cache/`，约 220 MB。
 * 先解到临时目录再改名：两个测试同时开始，也不会拿到解了一半的文件。
 */
export async function npmChromium(): Promise<BrowserProgram> {
  const version = packageVersion();
  const home = resolve('.cache', `chromium-${version}`);
  if (!existsSync(home)) {
    const draft = `${home}.${String(process.pid)}`;
    mkdirSync(draft, { recursive: true });
    await unpack(draft);
    try {
      renameSync(draft, home);
    } catch (error) {
      rmSync(draft, { recursive: true, force: true });
      if (!existsSync(home)) throw error;
    }
  }
  const libraries = [join(home, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH']];
  return {
    name: `${PACKAGE} ${version}`,
    executablePath: join(home, 'chromium'),
    env: { LD_LIBRARY_PATH: libraries.filter(Boolean).join(':') },
  };
}
