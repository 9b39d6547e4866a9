import { cpSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fixtureSite } from '../build/fixture-site.ts';
import type { Mutant, Step } from './mutant.ts';
import { articlePage } from './places.ts';
import type { Workspace } from './workspace.ts';

/** A test file of `tests/build/`, without its extension. */
export const built = (name: string): Step => ({ kind: '成品检查', file: `tests/build/${name}.test.ts` });

/** Changes one place of the first article's page that has it. */
export const inArticle =
  (find: RegExp, replacement: string): Mutant['plant'] =>
  (workspace) => {
    workspace.edit(articlePage(workspace, find), find, replacement);
  };

/** Changes one place of a file of the built site. */
export const inFile =
  (path: string, find: string | RegExp, replacement: string): Mutant['plant'] =>
  (workspace) => {
    workspace.edit(path, find, replacement);
  };

/** The approved dumps of the second feature as it was built. */
export const approved: Step = { kind: '成品检查', file: 'tests/build/approved.test.ts', asBuilt: true };

/** The second feature as the project's own sources make it. */
let made: string | undefined;

/** The built second feature inside the workspace: a copy of the project's own, made from the same sources. */
export function fixtureDist(workspace: Workspace): string {
  made ??= fixtureSite().root;
  const copy = `.cache/tests/${basename(made)}`;
  // A run on changed sources has cleared it away.
  if (!workspace.exists(copy)) cpSync(made, join(workspace.root, copy), { recursive: true });
  return `${copy}/dist`;
}

/** Changes one place in a file of the built second feature. */
export const inFixture =
  (file: string, find: string | RegExp, replacement: string): Mutant['plant'] =>
  (workspace) => {
    workspace.edit(`${fixtureDist(workspace)}/${file}`, find, replacement);
  };
