import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { attempt, type CheckResult } from '../check.ts';

interface Scanned {
  scan: { grade: string; score: number; testsPassed: number; testsQuantity: number };
  tests: Record<string, { pass: boolean | null; result: string | null; scoreModifier: number | null }>;
}

function scan(host: string, authority: string): Promise<Scanned> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(import.meta.dirname, '../observatory-scan.ts'), host], {
      env: { ...process.env, NODE_EXTRA_CA_CERTS: authority },
    });
    let [out, log] = ['', ''];
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (log += chunk.toString()));
    child.once('exit', (code) => {
      if (code === 0) resolve(JSON.parse(out) as Scanned);
      else reject(new Error(log.split('\n').find((line) => line.includes('Error')) ?? '扫描没有结果'));
    });
  });
}

/**
 * MDN's HTTP Observatory scans a server that runs, encrypted.
 * @param grade What it should get; the control without headers must get F, or the check tells nothing apart.
 */
export const observatory = (
  server: string,
  url: string,
  authority: string,
  grade: string,
): Promise<CheckResult> =>
  attempt(`HTTP Observatory：${server}`, async () => {
    const { scan: summary, tests } = await scan(new URL(url).host, authority);
    const lines = Object.entries(tests).map(
      ([name, { pass, result, scoreModifier }]) =>
        `${pass === true ? '过' : '不过'} ${name}：${result ?? ''}，${String(scoreModifier ?? 0)}分`,
    );
    const { testsPassed, testsQuantity, score } = summary;
    return {
      problems: summary.grade === grade ? [] : [`评分${summary.grade}，该是${grade}`, ...lines],
      note: `评分${summary.grade}（${String(score)}分），${String(testsQuantity)}项过${String(testsPassed)}项`,
      details: lines,
    };
  });
