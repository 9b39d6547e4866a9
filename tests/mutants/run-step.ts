import { spawn } from 'node:child_process';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Step } from './mutant.ts';

/** What a step gave. */
export interface StepResult {
  ok: boolean;
  output: string;
  seconds: number;
}

/** The site made from sources with a defect; the good one stays. */
export const MUTANT_DIST = 'dist-mutant';

/** How long a step may take, milliseconds; one that does not end counts as red. */
const TIMEOUT = 900_000;

/** Settings from outside that must not reach a step. */
const UNSET = ['SITE_URL', 'BASE_PATH', 'CONTENT_DIR', 'PORT', 'CI', 'TEST_BROWSER', 'TEST_SITE_URL'];

const packageFile = (name: string, file: string): string =>
  join(dirname(fileURLToPath(import.meta.resolve(`${name}/package.json`))), file);

function argumentsOf(step: Step): string[] {
  switch (step.kind) {
    case '构建':
      return ['src/cli/build.ts'];
    case '单元测试':
    case '成品检查': {
      const project = step.kind === '单元测试' ? 'unit' : 'build';
      return [packageFile('vitest', 'vitest.mjs'), 'run', '--project', project, step.file];
    }
    case '浏览器测试': {
      const config = join('tests', 'browser', 'playwright.config.ts');
      return [packageFile('@playwright/test', 'cli.js'), 'test', '-c', config, step.file, '-g', step.grep];
    }
  }
}

/**
 * Runs a step in the copy.
 * @param root The folder of the copy.
 * @param outDir Where a build writes and what tests read, within the copy.
 */
export function runStep(step: Step, root: string, outDir: string): Promise<StepResult> {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !UNSET.includes(name) && !/^(?:VITEST|npm_)/.test(name),
  );
  const started = performance.now();
  const child = spawn(process.execPath, argumentsOf(step), {
    cwd: resolve(root),
    timeout: TIMEOUT,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...Object.fromEntries(inherited),
      NODE_ENV: step.kind === '构建' ? 'production' : 'test',
      OUT_DIR: outDir,
      NO_COLOR: '1',
      FORCE_COLOR: '0',
      // Several defects are planted at once: every line of a difference may be that of another.
      APPROVED_LINES: 'all',
    },
  });
  const chunks: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      chunks.push(chunk);
    });
  return new Promise((finish) => {
    child.once('close', (status) => {
      const output = Buffer.concat(chunks).toString('utf8');
      finish({ ok: status === 0, output, seconds: (performance.now() - started) / 1000 });
    });
  });
}

/** Names of failed tests in the output of Vitest or Playwright, and what each says. */
export function failures(output: string): { name: string; text: string }[] {
  const starts = [...output.matchAll(/^ *(?:FAIL |\d+\) )(.+)$/gm)];
  return starts.map((start, index) => ({
    name: (start[1] ?? '').replace(/[ ─]+$/, '').trim(),
    text: output.slice(start.index, starts[index + 1]?.index),
  }));
}
