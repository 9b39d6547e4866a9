import type { Score } from './score.ts';
import type { System } from './types.ts';

/** A row of the table; bytes as sent, times in milliseconds. */
export interface Row extends Score {
  system: string;
  corpus: string;
  /** From the focus to the first result. */
  bytes: number;
  requests: number;
  /** From the commit to the first result: median and 95th percentile. */
  ms: number;
  ms95: number;
  /** The same on a second visit. */
  secondBytes: number;
  secondMs: number;
  indexBytes: number;
  seconds: number;
  peakMB: number;
}

export const NAMES: Readonly<Record<System, string>> = {
  ours: '本站搜索',
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
  'KB',
  '请求',
  '上屏到结果ms中位',
  'ms p95',
  '再访KB',
  '再访ms',
  '索引KB',
  '构建秒',
  '峰值MB',
];

export const HEADER = `| ${COLUMNS.join(' | ')} |\n|${' --- |'.repeat(COLUMNS.length)}`;

/** How often the first result is right for each kind of query: a row a kind, a column a system. */
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

/** One line of the table. */
export function printRow(row: Row): string {
  const kb = (bytes: number): string => (bytes / 1024).toFixed(1);
  const cells = [
    row.corpus,
    row.system,
    ...[row.recall, row.precision, row.top1, row.mrr].map((value) => value.toFixed(3)),
    kb(row.bytes),
    row.requests.toFixed(0),
    row.ms.toFixed(0),
    row.ms95.toFixed(0),
    kb(row.secondBytes),
    row.secondMs.toFixed(0),
    kb(row.indexBytes),
    row.seconds.toFixed(1),
    row.peakMB.toFixed(0),
  ];
  return `| ${cells.join(' | ')} |`;
}
