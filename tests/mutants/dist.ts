import type { Mutant, Step } from './mutant.ts';
import { articlePage } from './places.ts';

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
