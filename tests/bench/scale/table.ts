import type { Cost } from './measure-build.ts';

/** 一家在一种篇数下的结果；没有量成的写明原因。 */
export interface Row {
  size: number;
  key: string;
  name: string;
  full?: Omit<Cost, 'log'>;
  megabytes?: number;
  files?: number;
  weight?: number;
  /** 改一篇再建。 */
  again?: Omit<Cost, 'log'>;
  failure?: string;
}

/** 拿来做分母的一家。 */
const BASE = 'astro';

const COLUMNS: readonly { head: string; digits: number; pick: (row: Row) => number | undefined }[] = [
  { head: 'CPU秒', digits: 1, pick: ({ full }) => full?.cpu },
  { head: '钟面秒', digits: 1, pick: ({ full }) => full?.wall },
  { head: '内存MB', digits: 0, pick: ({ full }) => full?.memory },
  { head: '成品MB', digits: 1, pick: ({ megabytes }) => megabytes },
  { head: '文件', digits: 0, pick: ({ files }) => files },
  { head: '文章页KB', digits: 1, pick: ({ weight }) => weight },
];

function markdown(head: readonly string[], lines: readonly (readonly string[])[]): string {
  const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [row(head), `|${' --- |'.repeat(head.length)}`, ...lines.map(row)].join('\n');
}

/** 数与它对同样篇数的 Astro（MDX）之比：`12.3（1.50）`。 */
export function costTable(rows: readonly Row[]): string {
  const base = new Map(rows.filter(({ key }) => key === BASE).map((row) => [row.size, row]));
  return markdown(
    ['篇数', '哪家', ...COLUMNS.map(({ head }) => head)],
    rows.map((row) => [
      row.size.toLocaleString('en-US'),
      row.name,
      ...COLUMNS.map(({ pick, digits }) => {
        const value = pick(row);
        if (value === undefined) return row.failure === undefined ? '—' : '没有建成';
        const divisor = base.get(row.size);
        const under = divisor === undefined ? undefined : pick(divisor);
        const ratio = under === undefined || row.key === BASE ? '' : `（${(value / under).toFixed(2)}）`;
        return value.toFixed(digits) + ratio;
      }),
    ]),
  );
}

/** 改一篇再建，与全部重建之比。 */
export function againTable(rows: readonly Row[]): string {
  return markdown(
    ['篇数', '哪家', '全部重建CPU秒', '改一篇CPU秒', 'CPU之比', '钟面之比'],
    rows.flatMap(({ size, name, full, again }) =>
      full === undefined || again === undefined
        ? []
        : [
            [
              size.toLocaleString('en-US'),
              name,
              full.cpu.toFixed(1),
              again.cpu.toFixed(1),
              (again.cpu / full.cpu).toFixed(2),
              (again.wall / full.wall).toFixed(2),
            ],
          ],
    ),
  );
}

/** 篇数由少到多，每篇的 CPU 毫秒与内存；直线增长时每添一篇的花费不变。 */
export function growthTable(rows: readonly Row[]): string {
  const keys = [...new Set(rows.map(({ key }) => key))];
  return markdown(
    ['哪家', '篇数', '每添一篇CPU毫秒', '每添一篇内存MB'],
    keys.flatMap((key) => {
      const mine = rows
        .filter((row) => row.key === key && row.full !== undefined)
        .sort((a, b) => a.size - b.size);
      return mine.slice(1).map((row, at) => {
        const less = mine[at];
        const added = row.size - (less?.size ?? 0);
        const per = (pick: (cost: Omit<Cost, 'log'>) => number): number =>
          (pick(row.full ?? NONE) - pick(less?.full ?? NONE)) / added;
        return [
          row.name,
          `${(less?.size ?? 0).toLocaleString('en-US')} → ${row.size.toLocaleString('en-US')}`,
          (per(({ cpu }) => cpu) * 1000).toFixed(1),
          per(({ memory }) => memory).toFixed(2),
        ];
      });
    }),
  );
}

const NONE = { wall: 0, cpu: 0, memory: 0 };
