import { describe, expect, it } from 'vitest';
import { tally } from '../run/tally.ts';

const vitest = (passed: number, failed: number, skipped = 0): string =>
  JSON.stringify({
    numPassedTests: passed,
    numFailedTests: failed,
    numTotalTests: passed + failed + skipped,
  });
const playwright = (expected: number, unexpected: number, skipped = 0, flaky = 0): string =>
  JSON.stringify({ stats: { expected, unexpected, flaky, skipped } });

describe('计数', () => {
  it.each([
    ['静态检查通过算一项', undefined, true, 1, 0],
    ['静态检查失败算一项', undefined, false, 0, 1],
    ['Vitest 照报告', vitest(5, 2), false, 5, 2],
    ['Playwright 照报告', playwright(3, 1), false, 3, 1],
    ['跳过的算失败', vitest(5, 0, 1), true, 5, 1],
    ['Playwright 跳过的也算失败', playwright(3, 0, 2), true, 3, 2],
    ['重来才通过的算失败', playwright(3, 0, 0, 1), true, 3, 1],
    ['报告没有失败而命令失败，算一项失败', vitest(5, 0), false, 5, 1],
    ['一项也没有跑，算失败', playwright(0, 0), true, 0, 1],
  ] as const)('%s', (_name, report, ok, passed, failed) => {
    expect(tally(report, ok)).toEqual({ passed, failed });
  });
});
