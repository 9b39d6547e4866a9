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
 * MDN 的 HTTP Observatory 扫一台开着的服务器，经加密连接。
 * @param grade 该得的评分；不带头的对照必须是 F，否则这项检查没有分辨力。
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
