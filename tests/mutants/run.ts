import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { browserMutants } from './browser-mutants.ts';
import { contentMutants } from './content-mutants.ts';
import { distMutants } from './dist-mutants.ts';
import { featureMutants } from './feature-mutants.ts';
import { grouped, tail, tryGroup, type Verdict } from './groups.ts';
import { type Mutant, type Step, stepName } from './mutant.ts';
import { pageMutants } from './page-mutants.ts';
import { readerMutants } from './reader-mutants.ts';
import { rebuiltMutants } from './rebuilt-mutants.ts';
import { runStep } from './run-step.ts';
import { senseMutants } from './sense-mutants.ts';
import { sourceMutants } from './source-mutants.ts';
import { styleMutants } from './style-mutants.ts';
import { copyWorkspace, createWorkspace, type Workspace } from './workspace.ts';

/**
 * `npm run test:mutants [-- words of a name or a step…]`: tests are tested, too. In a copy of the project a defect is
 * planted, and the step of `npm test` that should see it must turn red; without it the same step must be green.
 * `'!word'` leaves out what has the word: `-- 成品检查 '!approved'`. `-- --plant` only tells in seconds whether each can
 * still be planted: run it after changes in sources or content. What the same step should see is planted together and
 * run once, each known by its words; what is not recognised is tried again alone. Not planted counts as wrong.
 */

const BUILD: Step = { kind: '构建' };
const MUTANTS: readonly Mutant[] = [
  ...contentMutants,
  ...sourceMutants,
  ...rebuiltMutants,
  ...pageMutants,
  ...distMutants,
  ...browserMutants,
  ...readerMutants,
  ...featureMutants,
  ...senseMutants,
  ...styleMutants,
];
/** How many copies of the project are tried at once. */
const PARALLEL = 2;

const said = (name: string, step: Step): string => `${name} ${stepName(step)}`;

/** Unit tests look at no site, and these make the second feature themselves. */
const needsSite = (step: Step): boolean =>
  step.kind !== '单元测试' && !('file' in step && /\b(?:approved|eyes)\./.test(step.file));

const SIGNS = { seen: '✓ 发现', missed: '✗ 漏掉', 'not-planted': '✗ 没有种下' } as const;

/** Without a defect every step must be green; steps that are the same are run once. */
async function control(step: Step, { root }: Workspace): Promise<boolean> {
  const { ok, output, seconds } = await runStep(step, root, 'dist');
  console.log(`${ok ? '✓' : '✗'} 对照 ${stepName(step)}（${seconds.toFixed(1)} 秒）`);
  if (!ok) console.log(tail(output));
  return ok;
}

/** Plants each on the site as built, without running anything. @returns exit code. */
async function plantEach(mutants: readonly Mutant[], workspace: Workspace): Promise<number> {
  cpSync('dist', join(workspace.root, 'dist'), { recursive: true });
  let refused = 0;
  for (const { name, plant } of mutants) {
    try {
      await plant(workspace);
    } catch (error) {
      refused += 1;
      console.log(
        `${SIGNS['not-planted']} ${name}：${error instanceof Error ? error.message : String(error)}`,
      );
    }
    workspace.restore();
  }
  console.log(`共${String(mutants.length)}处毛病，没有种下${String(refused)}处。`);
  return refused === 0 ? 0 : 1;
}

/** Each workspace takes the next task when it is done with one. */
async function shareOut<Task>(
  tasks: readonly Task[],
  workspaces: readonly Workspace[],
  run: (task: Task, workspace: Workspace) => Promise<void>,
): Promise<void> {
  const waiting = [...tasks];
  await Promise.all(
    workspaces.map(async (workspace) => {
      for (let task = waiting.shift(); task !== undefined; task = waiting.shift()) await run(task, workspace);
    }),
  );
}

async function main(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { plant: { type: 'boolean', default: false } },
  });
  const chosen = MUTANTS.filter(({ name, step }) =>
    positionals.every((word) =>
      word.startsWith('!') ? !said(name, step).includes(word.slice(1)) : said(name, step).includes(word),
    ),
  );
  const started = performance.now();
  const first = createWorkspace();
  if (values.plant) {
    process.exitCode = await plantEach(chosen, first);
    return;
  }
  const wrong: string[] = [];
  // First, as the other steps look at what it made.
  if (chosen.some(({ step }) => needsSite(step)) && !(await control(BUILD, first)))
    wrong.push(stepName(BUILD));
  const steps = new Map(chosen.map(({ step }) => [stepName(step), step]));
  steps.delete(stepName(BUILD));
  const workspaces = [
    first,
    ...Array.from({ length: PARALLEL - 1 }, (_, at) => copyWorkspace(first, at + 2)),
  ];
  await shareOut([...steps.values()], workspaces, async (step, workspace) => {
    if (!(await control(step, workspace))) wrong.push(stepName(step));
  });
  const verdicts: Verdict[] = [];
  await shareOut(grouped(chosen), workspaces, (group, workspace) =>
    tryGroup(group, workspace, (verdict, seconds) => {
      verdicts.push(verdict);
      const { mutant, outcome, detail } = verdict;
      console.log(`${SIGNS[outcome]} ${mutant.name}（${seconds.toFixed(1)} 秒）：${detail}`);
    }),
  );
  const count = (outcome: Verdict['outcome']): string =>
    String(verdicts.filter((verdict) => verdict.outcome === outcome).length);
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  console.log(
    `共${String(chosen.length)}处毛病，发现${count('seen')}处，漏掉${count('missed')}处，没有种下${count('not-planted')}处；对照不绿的${String(wrong.length)}步。共用${seconds}秒。`,
  );
  const good = verdicts.every(({ outcome }) => outcome === 'seen');
  process.exitCode = good && wrong.length === 0 && chosen.length > 0 ? 0 : 1;
}

await main();
