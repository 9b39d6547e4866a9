import { spawn } from 'node:child_process';

/** How an npm script ended. */
export interface Outcome {
  ok: boolean;
  output: string;
  seconds: number;
}

/** npm's own entry; from PATH under a plain `node tests/run.ts`. */
function npmCommand(args: readonly string[]): { command: string; args: string[]; shell: boolean } {
  const entry = process.env['npm_execpath'];
  if (entry?.endsWith('.js') === true) {
    return { command: process.execPath, args: [entry, ...args], shell: false };
  }
  return { command: 'npm', args: [...args], shell: process.platform === 'win32' };
}

/**
 * Runs a script of package.json and keeps all it prints.
 * @param extra further arguments of the script.
 */
export function runScript(script: string, extra: readonly string[] = []): Promise<Outcome> {
  const { command, args, shell } = npmCommand(['run', '--silent', script, '--', ...extra]);
  const started = performance.now();
  const chunks: Buffer[] = [];
  const child = spawn(command, args, {
    shell,
    stdio: ['ignore', 'pipe', 'pipe'],
    // The checker of types is written in Go; with rarer garbage collection it takes a quarter less processor time.
    env: { GOGC: '400', ...process.env, ASTRO_TELEMETRY_DISABLED: '1', FORCE_COLOR: '0' },
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
