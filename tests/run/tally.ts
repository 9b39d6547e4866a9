import { readFileSync } from 'node:fs';

/** How many passed and failed. */
export interface Tally {
  passed: number;
  failed: number;
}

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numTotalTests: number;
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
}

/** Skipped tests count as failures: what has not run has not passed. So do those that passed only when repeated. */
function count(report: VitestReport | PlaywrightReport): Tally {
  if ('stats' in report) {
    const { expected, unexpected, flaky, skipped } = report.stats;
    return { passed: expected, failed: unexpected + skipped + flaky };
  }
  return { passed: report.numPassedTests, failed: report.numTotalTests - report.numPassedTests };
}

/**
 * What a step counts as passed and as failed.
 * @param report The JSON report of Vitest or Playwright; a static check has none and counts as one.
 * @param ok Whether the command's exit code is 0; where it is not and the report has no failure (a file that cannot be
 *   imported), that is one more.
 */
export function tally(report: string | undefined, ok: boolean): Tally {
  const own = { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
  if (report === undefined) return own;
  const { passed, failed } = count(JSON.parse(report) as VitestReport | PlaywrightReport);
  if (passed + failed === 0) return { passed: 0, failed: 1 };
  return { passed, failed: ok ? failed : Math.max(failed, 1) };
}

/** Reads a report; undefined when none was written. */
export function readReport(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
