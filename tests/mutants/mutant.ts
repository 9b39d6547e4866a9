import type { Workspace } from './workspace.ts';

/** `npm test` 里的一步，单独跑。 */
export type Step =
  /** 构建：内容检查、成品检查、永久地址都在里面。 */
  | { kind: '构建' }
  | { kind: '单元测试'; file: string }
  /**
   * `asBuilt`: on the second feature as it was built, where the defects are planted; with changed sources, which make
   * it anew, they would be gone.
   */
  | { kind: '成品检查'; file: string; asBuilt?: true }
  /** `grep` 挑出要跑的测试，照 Playwright 的写法。 */
  | { kind: '浏览器测试'; file: string; grep: string };

/** 故意种下的一处毛病。 */
export interface Mutant {
  /** 毛病是什么，给人看。 */
  name: string;
  /** 该由哪一步发现。 */
  step: Step;
  /** 变红时输出里该有的字：确是因为这处毛病，不是因为别的。 */
  says: string;
  /** 改了源码，要先另造一份成品再测。 */
  rebuild?: boolean;
  /** 在副本里种下；改动由 Workspace 记着，跑完还原。 */
  plant: (workspace: Workspace) => void | Promise<void>;
}

/** 一步的写法，同一步只对照一次。 */
export function stepName(step: Step): string {
  if (step.kind === '构建') return step.kind;
  const more = 'grep' in step ? [step.grep] : 'asBuilt' in step ? ['造好的'] : [];
  return [step.kind, step.file, ...more].join(' ');
}
