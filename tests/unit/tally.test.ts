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

describe('the tally', () => {
  it.each([
    ['a static check that passes is one', undefined, true, 1, 0],
    ['a static check that fails is one', undefined, false, 0, 1],
    ['Vitest by its report', vitest(5, 2), false, 5, 2],
    ['Playwright by its report', playwright(3, 1), false, 3, 1],
    ['skipped counts as failed', vitest(5, 0, 1), true, 5, 1],
    ['in Playwright, too', playwright(3, 0, 2), true, 3, 2],
    ['passed only when tried again counts as failed', playwright(3, 0, 0, 1), true, 3, 1],
    ['no failure in the report of a command that failed is one', vitest(5, 0), false, 5, 1],
    ['nothing run counts as failed', playwright(0, 0), true, 0, 1],
  ] as const)('%s', (_name, report, ok, passed, failed) => {
    expect(tally(report, ok)).toEqual({ passed, failed });
  });
});
