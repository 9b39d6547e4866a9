import { type Mutant, type Step, stepName } from './mutant.ts';
import { failures, MUTANT_DIST, runStep, type StepResult } from './run-step.ts';
import type { Workspace } from './workspace.ts';

/** What became of one planted defect. */
export interface Verdict {
  mutant: Mutant;
  /** Seen, and by which test; not seen; or not planted, because its place is no longer there. */
  outcome: 'seen' | 'missed' | 'not-planted';
  /** The test that saw it, or why it was not planted or not seen. */
  detail: string;
}

const BUILD: Step = { kind: '构建' };
/** How many lines of a failure's output are shown. */
const SHOWN_LINES = 40;

export const tail = (output: string): string => output.trim().split('\n').slice(-SHOWN_LINES).join('\n');

/** Mutants that the same step must see, on the same site, can be planted together. */
export function grouped(mutants: readonly Mutant[]): Mutant[][] {
  const groups = new Map<string, Mutant[]>();
  for (const mutant of mutants) {
    const key = `${stepName(mutant.step)} ${String(mutant.rebuild ?? false)}`;
    groups.set(key, [...(groups.get(key) ?? []), mutant]);
  }
  return [...groups.values()];
}

/** Plants all of them. @returns those planted, and why the others were not. */
async function plantAll(
  mutants: readonly Mutant[],
  workspace: Workspace,
): Promise<{ planted: Mutant[]; refused: Map<Mutant, string> }> {
  const planted: Mutant[] = [];
  const refused = new Map<Mutant, string>();
  for (const mutant of mutants) {
    try {
      await mutant.plant(workspace);
      planted.push(mutant);
    } catch (error) {
      refused.set(mutant, error instanceof Error ? error.message : String(error));
    }
  }
  return { planted, refused };
}

/** The step on what was planted; for changed sources the site is made first. */
async function runPlanted([first]: readonly Mutant[], { root }: Workspace): Promise<StepResult> {
  if (first === undefined) return { ok: true, output: '', seconds: 0 };
  const { step, rebuild = false } = first;
  if (rebuild) {
    const built = await runStep(BUILD, root, MUTANT_DIST);
    if (!built.ok) return { ...built, ok: true, output: `带着毛病造不出成品：\n${built.output}` };
  }
  return runStep(step, root, rebuild || step.kind === '构建' ? MUTANT_DIST : 'dist');
}

function whoSaw({ says, step }: Mutant, { ok, output }: StepResult): string | undefined {
  if (ok || !output.includes(says)) return undefined;
  return failures(output).find(({ text }) => text.includes(says))?.name ?? stepName(step);
}

/**
 * Plants a group together, runs its step once, restores. What was not seen may have been hidden by the others, or
 * share a line with one of them: it is tried again, together, and in the end alone.
 */
export async function tryGroup(
  mutants: readonly Mutant[],
  workspace: Workspace,
  report: (verdict: Verdict, seconds: number) => void,
): Promise<void> {
  let result: StepResult;
  let planted: Mutant[];
  let refused: Map<Mutant, string>;
  try {
    ({ planted, refused } = await plantAll(mutants, workspace));
    result = await runPlanted(planted, workspace);
  } finally {
    workspace.restore();
  }
  const [only] = mutants;
  if (mutants.length === 1 && only !== undefined) {
    const reason = refused.get(only);
    const seen = reason === undefined ? whoSaw(only, result) : undefined;
    if (reason !== undefined)
      report({ mutant: only, outcome: 'not-planted', detail: reason }, result.seconds);
    else if (seen !== undefined) report({ mutant: only, outcome: 'seen', detail: seen }, result.seconds);
    else report({ mutant: only, outcome: 'missed', detail: missedBecause(only, result) }, result.seconds);
    return;
  }
  const again: Mutant[] = [...refused.keys()];
  for (const mutant of planted) {
    const seen = whoSaw(mutant, result);
    if (seen === undefined) again.push(mutant);
    else report({ mutant, outcome: 'seen', detail: seen }, result.seconds / planted.length);
  }
  if (again.length < mutants.length) {
    if (again.length > 0) await tryGroup(again, workspace, report);
  } else for (const mutant of again) await tryGroup([mutant], workspace, report);
}

const missedBecause = ({ says }: Mutant, { ok, output }: StepResult): string =>
  ok && !output.startsWith('带着毛病')
    ? '这一步没有变红。'
    : `变红了，但输出里没有“${says}”：\n${tail(output)}`;
