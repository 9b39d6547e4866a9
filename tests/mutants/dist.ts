import type { Mutant, Step } from './mutant.ts';
import { articlePage } from './places.ts';
import type { Workspace } from './workspace.ts';

/** `tests/build/` 里的一个测试文件，不带扩展名。 */
export const built = (name: string): Step => ({ kind: '成品检查', file: `tests/build/${name}.test.ts` });

/** 在第一篇合乎要求的文章页上换一处。 */
export const inArticle =
  (find: RegExp, replacement: string): Mutant['plant'] =>
  (workspace) => {
    workspace.edit(articlePage(workspace, find), find, replacement);
  };

/** 在成品的一个文件里换一处。 */
export const inFile =
  (path: string, find: string | RegExp, replacement: string): Mutant['plant'] =>
  (workspace) => {
    workspace.edit(path, find, replacement);
  };

/** The approved dumps of the second feature. */
export const approved = built('approved');

/** The built second feature inside the workspace; the control run of `approved` has made it. */
export function fixtureDist(workspace: Workspace): string {
  const copy = workspace.list('.cache/tests').find((name) => /^fixture-[0-9a-f]{12}$/.test(name));
  if (copy === undefined) throw new Error('副本里还没有第二个专题的成品。');
  return `.cache/tests/${copy}/dist`;
}

/** Changes one place in a file of the built second feature. */
export const inFixture =
  (file: string, find: string | RegExp, replacement: string): Mutant['plant'] =>
  (workspace) => {
    workspace.edit(`${fixtureDist(workspace)}/${file}`, find, replacement);
  };
