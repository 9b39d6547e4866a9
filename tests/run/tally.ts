import { readFileSync } from 'node:fs';

/** 通过与失败的项数。 */
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
 * 一步计几项通过、几项失败。
 * @param report Vitest 或 Playwright 的 JSON 报告的内容；静态检查没有报告，整步算一项。
 * @param ok 命令的退出码是不是 0；报告里没有失败而命令失败（如文件导入出错），另算一项失败。
 */
export function tally(report: string | undefined, ok: boolean): Tally {
  const own = { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
  if (report === undefined) return own;
  const { passed, failed } = count(JSON.parse(report) as VitestReport | PlaywrightReport);
  if (passed + failed === 0) return { passed: 0, failed: 1 };
  return { passed, failed: ok ? failed : Math.max(failed, 1) };
}

/** 读报告文件；没有写出来时为 undefined。 */
export function readReport(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}
