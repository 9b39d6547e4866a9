import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CheckResult } from './check.ts';

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const verdict = ({ ran, problems }: CheckResult): string =>
  !ran ? '没有跑' : problems.length === 0 ? '通过' : `${String(problems.length)}处毛病`;

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

function markdown(results: readonly CheckResult[], heading: string): string {
  const rows = results.map(
    (result) => `| ${cell(result.name)} | ${verdict(result)} | ${cell(result.note)} |`,
  );
  const parts = results.flatMap(({ name, problems, details = [] }) => [
    ...(problems.length === 0 ? [] : [`\n## ${name}：毛病\n`, ...problems.map((line) => `- ${cell(line)}`)]),
    ...(details.length === 0 ? [] : [`\n## ${name}：留底\n`, ...details.map((line) => `- ${cell(line)}`)]),
  ]);
  return [`# ${heading}\n`, '| 检查 | 结果 | 说明 |', '| --- | --- | --- |', ...rows, ...parts, ''].join(
    '\n',
  );
}

function html(results: readonly CheckResult[], heading: string): string {
  const list = (lines: readonly string[]): string =>
    `<ul>${lines.map((line) => `<li>${escape(line)}</li>`).join('')}</ul>`;
  const rows = results.map(
    (result) =>
      `<tr><th scope="row">${escape(result.name)}</th><td>${verdict(result)}</td><td>${escape(result.note)}</td></tr>`,
  );
  const parts = results
    .filter(({ problems, details = [] }) => problems.length + details.length > 0)
    .map(
      ({ name, problems, details = [] }) =>
        `<h2>${escape(name)}</h2>${list(problems)}<details><summary>留底${String(details.length)}条</summary>${list(details)}</details>`,
    );
  return `<!doctype html><html lang="zh-Hans"><meta charset="utf-8"><title>${escape(heading)}</title>
<style>body{font:16px/1.7 sans-serif;max-inline-size:60rem;margin:2rem auto;padding-inline:1rem}
table{border-collapse:collapse}th,td{border-block-end:1px solid #ccc;padding:.4em .8em;text-align:start;vertical-align:top}
li{overflow-wrap:anywhere}</style>
<h1>${escape(heading)}</h1><table><thead><tr><th>检查</th><th>结果</th><th>说明</th></tr></thead><tbody>${rows.join('')}</tbody></table>
${parts.join('\n')}`;
}

/** Writes report.md and report.html and lists the results in the terminal. */
export function writeReport(folder: string, results: readonly CheckResult[]): void {
  const heading = `别人写的检查，${new Date().toISOString().slice(0, 10)}`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'report.md'), markdown(results, heading));
  writeFileSync(join(folder, 'report.html'), html(results, heading));
  for (const result of results) {
    const mark = !result.ran ? '—' : result.problems.length === 0 ? '✓' : '✗';
    console.log(`${mark} ${result.name}：${verdict(result)}；${result.note}`);
    for (const problem of result.problems) console.log(`    ${problem}`);
  }
  console.log(`明细在 ${join(folder, 'report.html')}`);
}
