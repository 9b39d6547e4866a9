import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** 不上报使用情况；前台运行，终端一关就停。 */
const SETTINGS = {
  ASTRO_TELEMETRY_DISABLED: '1',
  ASTRO_DEV_BACKGROUND: '0',
  ASTRO_PREVIEW_BACKGROUND: '0',
};

/** Vite 会拿同名的环境变量当 `import.meta.env` 的值：外面碰巧设了 BASE_URL，站内链接就全错。 */
const RESERVED = ['BASE_URL', 'MODE', 'DEV', 'PROD', 'SSR', 'SITE', 'ASSETS_PREFIX'];

/**
 * 运行 astro 命令，输出直接给终端；Ctrl+C 与终止信号转给它。
 * @param args 如 `['build']`。
 * @returns 退出码；被信号终止时为 1。
 */
export async function runAstro(args: readonly string[]): Promise<number> {
  const home = dirname(fileURLToPath(import.meta.resolve('astro/package.json')));
  const inherited = Object.entries(process.env).filter(([name]) => !RESERVED.includes(name));
  const child = spawn(process.execPath, [join(home, 'bin', 'astro.mjs'), ...args], {
    stdio: 'inherit',
    env: { ...Object.fromEntries(inherited), ...SETTINGS },
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => child.kill(signal));
  }
  return new Promise((finish, fail) => {
    child.once('error', fail);
    child.once('exit', (code) => {
      finish(code ?? 1);
    });
  });
}
