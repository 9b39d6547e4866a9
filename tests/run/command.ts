import { spawn } from 'node:child_process';

/** 一条 npm 脚本跑完的结果。 */
export interface Outcome {
  ok: boolean;
  output: string;
  seconds: number;
}

/** npm 自己的入口；直接用 `node tests/run.ts` 时没有，改从 PATH 找。 */
function npmCommand(args: readonly string[]): { command: string; args: string[]; shell: boolean } {
  const entry = process.env['npm_execpath'];
  if (entry?.endsWith('.js') === true) {
    return { command: process.execPath, args: [entry, ...args], shell: false };
  }
  return { command: 'npm', args: [...args], shell: process.platform === 'win32' };
}

/**
 * 运行 package.json 里的一条脚本，收下全部输出。
 * @param extra 加在脚本后面的参数。
 */
export function runScript(script: string, extra: readonly string[] = []): Promise<Outcome> {
  const { command, args, shell } = npmCommand(['run', '--silent', script, '--', ...extra]);
  const started = performance.now();
  const chunks: Buffer[] = [];
  const child = spawn(command, args, {
    shell,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', FORCE_COLOR: '0' },
  });
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
  return new Promise((finish) => {
    const end = (ok: boolean, note = ''): void => {
      const output = Buffer.concat(chunks).toString('utf8').trim();
      finish({ ok, output: output + note, seconds: (performance.now() - started) / 1000 });
    };
    child.once('error', (error) => {
      end(false, error.message);
    });
    child.once('close', (code) => {
      end(code === 0);
    });
  });
}
