import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { whyStopped } from './why-stopped.ts';

/** 不上报使用情况；前台运行，终端一关就停。 */
const SETTINGS = {
  ASTRO_TELEMETRY_DISABLED: '1',
  ASTRO_DEV_BACKGROUND: '0',
  ASTRO_PREVIEW_BACKGROUND: '0',
};

/** 报错留多少字，用来认原因。 */
const KEPT_CHARACTERS = 20_000;

/** Vite 会拿同名的环境变量当 `import.meta.env` 的值：外面碰巧设了 BASE_URL，站内链接就全错。 */
const RESERVED = ['BASE_URL', 'MODE', 'DEV', 'PROD', 'SSR', 'SITE', 'ASSETS_PREFIX'];

/**
 * 运行 astro 命令，输出直接给终端；Ctrl+C 与终止信号转给它。没有成功而认得出机器上的原因时，末了用中文说一句。
 * @param args 如 `['build']`。
 * @returns 退出码；被信号终止时为 1。
 */
export async function runAstro(args: readonly string[]): Promise<number> {
  const home = dirname(fileURLToPath(import.meta.resolve('astro/package.json')));
  const inherited = Object.entries(process.env).filter(([name]) => !RESERVED.includes(name));
  const child = spawn(process.execPath, [join(home, 'bin', 'astro.mjs'), ...args], {
    stdio: ['inherit', 'inherit', 'pipe'],
    env: {
      ...Object.fromEntries(inherited),
      ...SETTINGS,
      ...(process.stderr.isTTY ? { FORCE_COLOR: '1' } : {}),
    },
  });
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    process.stderr.write(text);
    errors = (errors + text).slice(-KEPT_CHARACTERS);
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => child.kill(signal));
  }
  return new Promise((finish, fail) => {
    child.once('error', fail);
    child.once('close', (code, signal) => {
      const reason = code === 0 ? undefined : whyStopped(errors, signal);
      if (reason !== undefined) console.error(reason);
      finish(code ?? 1);
    });
  });
}
