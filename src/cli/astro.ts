import { spawn } from 'node:child_process';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readEnvironment, requireUsablePath } from '../lib/environment.ts';
import { whyStopped } from './run-command.ts';

/** No telemetry; in the foreground, so that it ends with the terminal. */
const SETTINGS = {
  ASTRO_TELEMETRY_DISABLED: '1',
  ASTRO_DEV_BACKGROUND: '0',
  ASTRO_PREVIEW_BACKGROUND: '0',
};

/** How much of the errors is kept to find the cause in. */
const KEPT_CHARACTERS = 20_000;

/** Vite takes variables of these names for `import.meta.env`: a BASE_URL from outside would spoil every link. */
const RESERVED = ['BASE_URL', 'MODE', 'DEV', 'PROD', 'SSR', 'SITE', 'ASSETS_PREFIX'];

/**
 * Runs astro on this terminal and hands on Ctrl+C and signals. Where it fails for a known cause of the machine's, a
 * sentence in Chinese says so at the end.
 * @param args E.g. `['build']`.
 * @returns The exit code; 1 after a signal, 0 where it ended the dev server.
 */
export async function runAstro(args: readonly string[]): Promise<number> {
  requireUsablePath(process.cwd(), resolve(readEnvironment(process.env).contentDir));
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
      // How an editor leaves the dev server.
      const isLeft = args[0] === 'dev' && (signal === 'SIGINT' || signal === 'SIGTERM');
      const reason = code === 0 || isLeft ? undefined : whyStopped(errors, signal);
      if (reason !== undefined) console.error(reason);
      finish(isLeft ? 0 : (code ?? 1));
    });
  });
}
