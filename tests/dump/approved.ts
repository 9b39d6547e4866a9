import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';

/** The committed copies. */
const APPROVED = 'tests/approved';

/** Lines of context round a difference. */
const CONTEXT = 2;
/** A changed component may touch every page: the first differences of a file tell enough. The mutants ask for all. */
const SHOWN = process.env['APPROVED_LINES'] === 'all' ? Infinity : 30;

const fileOf = (room: string, name: string): string => join(APPROVED, room, `${name}.txt`);

function namesIn(room: string): string[] {
  const folder = join(APPROVED, room);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(folder, sep).length).split(sep).join('/'))
    .map((name) => name.replace(/\.txt$/, ''));
}

/** The line pairs that both texts share, longest in all, so that one changed line shows as one. */
function common(before: readonly string[], after: readonly string[]): [number, number][] {
  const table = Array.from({ length: before.length + 1 }, () => new Uint32Array(after.length + 1));
  for (let i = before.length - 1; i >= 0; i -= 1)
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const [row, below] = [table[i], table[i + 1]];
      if (row === undefined || below === undefined) continue;
      row[j] = before[i] === after[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < before.length && j < after.length;) {
    if (before[i] === after[j]) pairs.push([i++, j++]);
    else if ((table[i + 1]?.[j] ?? 0) >= (table[i]?.[j + 1] ?? 0)) i += 1;
    else j += 1;
  }
  return pairs;
}

/** A unified-style difference without line numbers. */
export function difference(before: readonly string[], after: readonly string[]): string[] {
  const rows: { sign: ' ' | '-' | '+'; line: string }[] = [];
  let [i, j] = [0, 0];
  for (const [a, b] of [...common(before, after), [before.length, after.length] as const]) {
    while (i < a) rows.push({ sign: '-', line: before[i++] ?? '' });
    while (j < b) rows.push({ sign: '+', line: after[j++] ?? '' });
    if (a < before.length) rows.push({ sign: ' ', line: before[a] ?? '' });
    [i, j] = [a + 1, b + 1];
  }
  const near = rows.map((_, at) =>
    rows.slice(Math.max(0, at - CONTEXT), at + CONTEXT + 1).some(({ sign }) => sign !== ' '),
  );
  return rows.flatMap(({ sign, line }, at) =>
    near[at] === true ? [...(near[at - 1] === false ? ['  …'] : []), `${sign} ${line}`] : [],
  );
}

/**
 * Compares dumps with their committed copies; with `APPROVE=1` rewrites the copies instead.
 * @param room Folder under `tests/approved/`; every file in it must be among the dumps.
 * @returns What differs, for a person to read; empty when nothing does.
 */
export function compareWithApproved(room: string, dumps: ReadonlyMap<string, readonly string[]>): string {
  const stale = namesIn(room).filter((name) => !dumps.has(name));
  if (process.env['APPROVE'] === '1') {
    for (const name of stale) rmSync(fileOf(room, name));
    for (const [name, lines] of dumps) {
      mkdirSync(dirname(fileOf(room, name)), { recursive: true });
      writeFileSync(fileOf(room, name), `${lines.join('\n')}\n`);
    }
    return '';
  }
  const reports = stale.map((name) => `${fileOf(room, name)}\n- 整个不见了`);
  for (const [name, lines] of dumps) {
    const file = fileOf(room, name);
    const approved = existsSync(file) ? readFileSync(file, 'utf8').replace(/\n$/, '').split('\n') : [];
    const rows = difference(approved, lines.join('\n').split('\n'));
    if (rows.length === 0) continue;
    const more = rows.length > SHOWN ? [`  ……还有${String(rows.length - SHOWN)}行`] : [];
    reports.push([file, ...rows.slice(0, SHOWN), ...more].join('\n'));
  }
  if (reports.length === 0) return '';
  return `${reports.join('\n\n')}\n\n读者看到的变了。若正是所要的，运行 npm run approve，把改动的副本一并提交。`;
}
