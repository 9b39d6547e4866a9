import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { type Outcome, runScript } from './run/command.ts';
import { readReport, tally, type Tally } from './run/tally.ts';

/** npm test：静态检查、单元测试、构建、成品检查、浏览器测试，最后一行是总数。 */

interface Step {
  name: string;
  script: string;
  /** 写 JSON 报告的测试；报告的文件名，不带扩展名。 */
  report?: string;
  runner?: 'vitest' | 'playwright';
}

const REPORTS = '.cache/reports';

/** 最先跑：它也生成内容的类型，别的检查要用。 */
const TYPES: Step = { name: '类型', script: 'check:types' };
/** 互不相干，两个两个地跑。 */
const STATIC_STEPS: readonly Step[] = [
  { name: '规范', script: 'check:lint' },
  { name: '单元测试', script: 'test:unit', report: 'unit', runner: 'vitest' },
  { name: '格式', script: 'check:format' },
  { name: '无用代码', script: 'check:dead' },
];
const BUILD: Step = { name: '构建', script: 'build' };
/** 要有成品才能跑；都吃满处理器，一个接一个。 */
const SITE_STEPS: readonly Step[] = [
  { name: '成品检查', script: 'test:build', report: 'build', runner: 'vitest' },
  { name: '浏览器测试', script: 'test:browser', report: 'browser', runner: 'playwright' },
];
const PARALLEL = 2;

const total: Tally = { passed: 0, failed: 0 };

function extraArguments(step: Step): string[] {
  if (step.runner !== 'vitest' || step.report === undefined) return [];
  return [
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${join(REPORTS, `${step.report}.json`)}`,
  ];
}

function add(step: Step, outcome: Outcome): void {
  const report = step.report === undefined ? undefined : readReport(join(REPORTS, `${step.report}.json`));
  const { passed, failed } = tally(report, outcome.ok);
  total.passed += passed;
  total.failed += failed;
  const good = failed === 0;
  const counts = step.report === undefined ? '' : `，${String(passed)} 项通过、${String(failed)} 项失败`;
  console.log(`${good ? '✓' : '✗'} ${step.name}（${outcome.seconds.toFixed(1)} 秒${counts}）`);
  if (!good) console.log(`${outcome.output}\n`);
}

async function run(step: Step): Promise<boolean> {
  const outcome = await runScript(step.script, extraArguments(step));
  add(step, outcome);
  return outcome.ok;
}

async function runInParallel(steps: readonly Step[]): Promise<void> {
  const waiting = [...steps];
  const worker = async (): Promise<void> => {
    for (let step = waiting.shift(); step !== undefined; step = waiting.shift()) await run(step);
  };
  await Promise.all(Array.from({ length: PARALLEL }, worker));
}

const started = performance.now();
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });
await run(TYPES);
await runInParallel(STATIC_STEPS);
if (await run(BUILD)) {
  for (const step of SITE_STEPS) await run(step);
} else {
  for (const step of SITE_STEPS) {
    total.failed += 1;
    console.log(`✗ ${step.name}：构建没有成功，无从运行，算作失败。`);
  }
}
console.log(`共用 ${((performance.now() - started) / 1000).toFixed(0)} 秒。`);
console.log(`${String(total.passed)} passed, ${String(total.failed)} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
