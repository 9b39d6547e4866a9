import { spawnSync } from 'node:child_process';

/*
 * `npm run approve`: takes what the second feature now says as what it should say.
 * Runs the tests that compare dumps, telling them to rewrite the committed copies instead.
 */

const STEPS = [
  // The browser tests refuse a dist/ that is older than the sources.
  ['npm', 'run', 'build'],
  [
    'npx',
    'vitest',
    'run',
    '--project',
    'unit',
    ...['tests/unit/broken-', 'tests/unit/approved.', 'tests/unit/check-built.', 'permalinks.test.ts'],
  ],
  ['npx', 'vitest', 'run', '--project', 'build', 'approved', 'search-gold', 'hant.test'],
  ['npx', 'playwright', 'test', '-c', 'tests/browser/playwright.config.ts', 'approved.spec.ts'],
] as const;

const failed = STEPS.filter(
  ([command, ...args]) =>
    spawnSync(command, args, {
      stdio: 'inherit',
      shell: process.platform === 'win32',
      env: { ...process.env, APPROVE: '1' },
    }).status !== 0,
);
console.log(
  failed.length === 0
    ? '副本写好了，在 tests/approved/；用 git diff 看改了什么，一并提交。'
    : '有一步没有跑成，副本没有全部写好，原因在上面。',
);
process.exitCode = failed.length === 0 ? 0 : 1;
