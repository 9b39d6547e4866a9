import type { Workspace } from './workspace.ts';

/** A step of `npm test`, by itself. */
export type Step =
  /** The build, with the checks of content, of the built site and of permalinks. */
  | { kind: '构建' }
  | { kind: '单元测试'; file: string }
  /**
   * `asBuilt`: on the second feature as it was built, where the defects are planted; with changed sources, which make
   * it anew, they would be gone.
   */
  | { kind: '成品检查'; file: string; asBuilt?: true }
  /** `grep` chooses the tests to run, as Playwright takes it. */
  | { kind: '浏览器测试'; file: string; grep: string };

/** A defect planted on purpose. */
export interface Mutant {
  /** What it is, for people. */
  name: string;
  /** The step that should see it. */
  step: Step;
  /** Words of the output when it is red: that it is for this defect and no other. */
  says: string;
  /** Sources are changed: another site is made before the step. */
  rebuild?: boolean;
  /** Plants it in the copy; the workspace notes changes and restores them. */
  plant: (workspace: Workspace) => void | Promise<void>;
}

/** A step in words; the same step is run without defects once. */
export function stepName(step: Step): string {
  if (step.kind === '构建') return step.kind;
  const more = 'grep' in step ? [step.grep] : 'asBuilt' in step ? ['造好的'] : [];
  return [step.kind, step.file, ...more].join(' ');
}
