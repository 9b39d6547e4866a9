import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Outcome, runScript } from './run/command.ts';
import { readReport, tally, type Tally } from './run/tally.ts';

/*
 * `npm test`: types, style, unit tests, a fresh build, and tests of what it made, on the machine and in a browser.
 * The last line is the count. Nothing depends on what `dist/` held before.
 */

interface Step {
  name: string;
  script: string;
  /** Tests that write a JSON report: its file name, without extension. */
  report?: string;
  runner?: 'vitest' | 'playwright';
  /** Further arguments of the script. */
  args?: readonly string[];
  /** Cannot run without the site that this step makes. */
  needs?: Step;
  /** Starts when these are over, however they ended. */
  after?: readonly Step[];
}

const REPORTS = '.cache/reports';

const SECOND_FEATURE: Step = { name: '第二个专题', script: 'build:fixture' };
const BUILD: Step = { name: '构建', script: 'build' };
/** Types of components. The build wrote those of the content (`.astro/`). */
const TYPES: Step = { name: '类型', script: 'check:types', args: ['--noSync'], after: [BUILD] };
const UNIT: Step = { name: '单元测试', script: 'test:unit', report: 'unit', runner: 'vitest' };
const BUILT: Step = {
  name: '成品检查',
  script: 'test:build',
  report: 'build',
  runner: 'vitest',
  args: ['--maxWorkers=1'],
  needs: BUILD,
  after: [SECOND_FEATURE],
};
const STYLE: readonly Step[] = [
  { name: '规范', script: 'check:lint', after: [BUILD] },
  { name: '格式', script: 'check:format' },
  { name: '无用代码', script: 'check:dead' },
];
const ALONE: readonly Step[] = [SECOND_FEATURE, BUILD, BUILT, UNIT, TYPES, ...STYLE];
/** Two browsers keep both cores busy. */
const BROWSER: Step = {
  name: '浏览器测试',
  script: 'test:browser',
  report: 'browser',
  runner: 'playwright',
  needs: BUILD,
  after: ALONE,
};

/** In this order, two at a time; one that must wait lets the next go first. */
const STEPS: readonly Step[] = [...ALONE, BROWSER];
const PARALLEL = 2;

const total: Tally = { passed: 0, failed: 0 };
const broken = new Set<Step>();

function argumentsOf({ report, runner, args = [] }: Step): string[] {
  if (runner !== 'vitest' || report === undefined) return [...args];
  const json = `--outputFile.json=${join(REPORTS, `${report}.json`)}`;
  return [...args, '--reporter=default', '--reporter=json', json];
}

function add(step: Step, outcome: Outcome): void {
  const report = step.report === undefined ? undefined : readReport(join(REPORTS, `${step.report}.json`));
  const { passed, failed } = tally(report, outcome.ok);
  total.passed += passed;
  total.failed += failed;
  const good = failed === 0;
  if (!good) broken.add(step);
  const counts = step.report === undefined ? '' : `，${String(passed)} 项通过、${String(failed)} 项失败`;
  console.log(`${good ? '✓' : '✗'} ${step.name}（${outcome.seconds.toFixed(1)} 秒${counts}）`);
  if (!good) console.log(`${outcome.output}\n`);
}

async function run(step: Step): Promise<void> {
  if (step.needs !== undefined && broken.has(step.needs)) {
    total.failed += 1;
    console.log(`✗ ${step.name}：构建没有成功，无从运行，算作失败。`);
    return;
  }
  add(step, await runScript(step.script, argumentsOf(step)));
}

async function runAll(): Promise<void> {
  const waiting = [...STEPS];
  const over = new Set<Step>();
  const running = new Set<Promise<void>>();
  while (waiting.length > 0 || running.size > 0) {
    const next = waiting.findIndex(({ needs, after = [] }) =>
      [...after, ...(needs === undefined ? [] : [needs])].every((step) => over.has(step)),
    );
    if (running.size === PARALLEL || next < 0) await Promise.race(running);
    else {
      for (const step of waiting.splice(next, 1)) {
        const work = run(step).finally(() => {
          over.add(step);
          running.delete(work);
        });
        running.add(work);
      }
    }
  }
}

const started = performance.now();
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
await runAll();
console.log(`共用 ${((performance.now() - started) / 1000).toFixed(0)} 秒。`);
console.log(`${String(total.passed)} passed, ${String(total.failed)} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
