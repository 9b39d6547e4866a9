import { median, type Score } from './score.ts';
import type { System } from './types.ts';

/** 表里的一行；字节数都是线上的，时间是毫秒。 */
export interface Row extends Score {
  system: string;
  corpus: string;
  coldBytes: number;
  coldRequests: number;
  coldMs: number;
  warmBytes: number;
  warmBytesMost: number;
  warmRequests: number;
  warmMs: number;
  warmMs95: number;
  indexBytes: number;
  seconds: number;
  peakMB: number;
}

export const NAMES: Readonly<Record<System, string>> = {
  ours: '本站检索',
  pagefind: 'Pagefind与它的Component UI',
  minisearch: 'MiniSearch与Intl.Segmenter',
  flexsearch: 'FlexSearch（CJK编码）',
  orama: 'Orama与它的中文切词',
  searchjson: '下载search.json',
};

const COLUMNS = [
  '语料',
  '检索',
  '召回',
  '精确',
  '首条',
  'MRR',
  '冷KB',
  '冷请求',
  '冷ms（4 Mbit/s）',
  '暖KB中位',
  '暖KB最多',
  '暖请求',
  '暖ms中位',
  '暖ms p95',
  '索引KB',
  '构建秒',
  '峰值MB',
];

export const HEADER = `| ${COLUMNS.join(' | ')} |\n|${' --- |'.repeat(COLUMNS.length)}`;

/** 各类问法的首条成绩：一类一行，一家一列。 */
export function printKinds(
  corpus: string,
  results: ReadonlyMap<string, ReadonlyMap<string, number>>,
): string {
  const systems = [...results.keys()];
  const kinds = [...([...results.values()][0]?.keys() ?? [])];
  return [
    `| ${corpus}：首条 | ${systems.join(' | ')} |`,
    `|${' --- |'.repeat(systems.length + 1)}`,
    ...kinds.map(
      (kind) =>
        `| ${kind} | ${systems.map((name) => (results.get(name)?.get(kind) ?? NaN).toFixed(2)).join(' | ')} |`,
    ),
  ].join('\n');
}

/** 一行 Markdown。 */
export function printRow(row: Row): string {
  const kb = (bytes: number): string => (bytes / 1024).toFixed(1);
  const cells = [
    row.corpus,
    row.system,
    ...[row.recall, row.precision, row.top1, row.mrr].map((value) => value.toFixed(3)),
    kb(row.coldBytes),
    row.coldRequests,
    row.coldMs.toFixed(0),
    kb(row.warmBytes),
    kb(row.warmBytesMost),
    row.warmRequests,
    row.warmMs.toFixed(0),
    row.warmMs95.toFixed(0),
    kb(row.indexBytes),
    row.seconds.toFixed(1),
    row.peakMB.toFixed(0),
  ];
  return `| ${cells.join(' | ')} |`;
}

/** 同一条查询，本站首次结果的字节是 Pagefind 界面的几倍。 */
export function printRatio(colds: ReadonlyMap<System, ReadonlyMap<string, number>>): string | undefined {
  const [ours, stock] = [colds.get('ours'), colds.get('pagefind')];
  if (ours === undefined || stock === undefined) return undefined;
  const ratios = [...ours]
    .map(([query, bytes]) => ({ query, ratio: bytes / (stock.get(query) ?? NaN) }))
    .filter(({ ratio }) => !Number.isNaN(ratio))
    .sort((a, b) => a.ratio - b.ratio);
  const middle = median(ratios.map(({ ratio }) => ratio));
  const worst = ratios.at(-1);
  return `首次结果的字节，本站与Pagefind界面之比（${String(ratios.length)}问）：中位${middle.toFixed(2)}，最大${worst?.ratio.toFixed(2) ?? ''}（“${worst?.query ?? ''}”）`;
}
