import { parseArgs } from 'node:util';
import { browserMutants } from './browser-mutants.ts';
import { contentMutants } from './content-mutants.ts';
import { distMutants } from './dist-mutants.ts';
import { type Mutant, type Step, stepName } from './mutant.ts';
import { pageMutants } from './page-mutants.ts';
import { rebuiltMutants } from './rebuilt-mutants.ts';
import { MUTANT_DIST, runStep, type StepResult } from './run-step.ts';
import { sourceMutants } from './source-mutants.ts';
import { createWorkspace, type Workspace } from './workspace.ts';

/**
 * `npm run test:mutants [-- 名字里的字…]`：测试自己也要试。
 * 在项目的副本里一处一处种下毛病，`npm test` 里该发现它的那一步必须变红；没有毛病时，同一步必须是绿的。
 */

const BUILD: Step = { kind: '构建' };
const MUTANTS: readonly Mutant[] = [
  ...contentMutants,
  ...sourceMutants,
  ...rebuiltMutants,
  ...pageMutants,
  ...distMutants,
  ...browserMutants,
];

/** 失败的输出最多列几行。 */
const SHOWN_LINES = 40;

const tail = (output: string): string => output.trim().split('\n').slice(-SHOWN_LINES).join('\n');

/** 种下、跑、还原。没有变红，或变红却不是为这处毛病，都算漏掉。 */
async function tryMutant(
  mutant: Mutant,
  workspace: Workspace,
): Promise<{ caught: boolean; result: StepResult }> {
  const { step, says, rebuild = false, plant } = mutant;
  const ownDist = rebuild || step.kind === '构建';
  try {
    await plant(workspace);
    if (rebuild) {
      const built = runStep(BUILD, workspace.root, MUTANT_DIST);
      if (!built.ok)
        return { caught: false, result: { ...built, output: `带着毛病造不出成品：\n${built.output}` } };
    }
    const result = runStep(step, workspace.root, ownDist ? MUTANT_DIST : 'dist');
    return { caught: !result.ok && result.output.includes(says), result };
  } finally {
    workspace.restore();
  }
}

/** 没有毛病时，每一步都要是绿的；相同的步骤只跑一次。 */
function control(steps: readonly Step[], workspace: Workspace): string[] {
  const distinct = new Map(steps.map((step) => [stepName(step), step]));
  return [...distinct].flatMap(([name, step]) => {
    const { ok, output, seconds } = runStep(step, workspace.root, 'dist');
    console.log(`${ok ? '✓' : '✗'} 对照 ${name}（${seconds.toFixed(1)} 秒）`);
    if (ok) return [];
    console.log(tail(output));
    return [name];
  });
}

async function main(): Promise<void> {
  const { positionals } = parseArgs({ allowPositionals: true });
  const chosen = MUTANTS.filter(({ name }) => positionals.every((word) => name.includes(word)));
  const started = performance.now();
  const workspace = createWorkspace();
  // 构建排在最前：后面的步骤都看它造的成品。
  const wrong = control([BUILD, ...chosen.map(({ step }) => step)], workspace);
  const missed: string[] = [];
  for (const [index, mutant] of chosen.entries()) {
    const { caught, result } = await tryMutant(mutant, workspace);
    console.log(
      `${caught ? '✓ 发现' : '✗ 漏掉'} ${String(index + 1)}. ${mutant.name}：${stepName(mutant.step)}（${result.seconds.toFixed(1)} 秒）`,
    );
    if (caught) continue;
    missed.push(mutant.name);
    console.log(
      result.ok ? '这一步没有变红。' : `变红了，但输出里没有“${mutant.says}”：\n${tail(result.output)}`,
    );
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  console.log(
    `种下 ${String(chosen.length)} 处毛病，发现 ${String(chosen.length - missed.length)} 处，漏掉 ${String(missed.length)} 处；对照不绿的 ${String(wrong.length)} 步。共用 ${seconds} 秒。`,
  );
  process.exitCode = missed.length + wrong.length === 0 && chosen.length > 0 ? 0 : 1;
}

await main();
