import type { BrokenCase } from './case.ts';

const MARKET = 'articles/market.mdx';
const RECORD = 'published/market.txt';

/** What was published: it differs from the article of today in one place. */
const was =
  (...lines: string[]): BrokenCase['change'] =>
  () => {
    const all = [
      'recorded | 2026-11-22',
      'published | 2026年11月22日',
      ...lines,
      'keyPoints | 10000多 | 6 | 3',
    ];
    return `${[`lines | ${String(all.length)}`, ...all].join('\n')}\n`;
  };

const BLOCKS = ['^stalls | 10000多', '^kinds | 6 | 3'];
const FACT =
  'fact market-stalls | status=occurred | stalls=10000家(more-than) | kinds=6项(exact) | 10000多 | 6 | 3';

const corrected = (...entries: string[]): BrokenCase['change'] => [
  'published: 2026-11-22',
  `published: 2026-11-22\nupdated: 2026-12-02\ncorrections:\n${entries.map((date) => `  - { date: '${date}', kind: 说明, text: 注明。, reason: 免得误会。 }`).join('\n')}`,
];

/** Changes after publication, and dates of corrections. */
export const publishedCases: BrokenCase[] = [
  { name: '发布过的数改了', path: RECORD, change: was('^stalls | 20000多', '^kinds | 6 | 3', FACT) },
  {
    name: '事实清单里的值改了',
    path: RECORD,
    change: was(...BLOCKS, FACT.replace('kinds=6项', 'kinds=5项')),
  },
  {
    name: '发布时引的事实不引了',
    path: RECORD,
    change: was(...BLOCKS, FACT, 'fact second-bridge | status=planned'),
  },
  {
    name: '发布过的引语改了',
    path: RECORD,
    change: was('^stalls | 10000多 | “人山人海”', '^kinds | 6 | 3', FACT),
  },
  { name: '发布过的更正删了', path: RECORD, change: was('correction | 2026-11-22 更正', ...BLOCKS, FACT) },
  { name: '发布记录读不懂', path: RECORD, change: () => 'lines | 1\n10000\n' },
  { name: '发布记录丢了行', path: RECORD, change: () => 'lines | 4\nrecorded | 2026-11-22\n' },
  { name: '发布记录没有写明行数', path: RECORD, change: () => 'recorded | 2026-11-22\n' },
  {
    name: '合并留下的记号也在发布记录里',
    path: RECORD,
    change: () => 'lines | 1\n<<<<<<< HEAD\nrecorded | 2026-11-22\n=======\n>>>>>>> other\n',
  },
  { name: '永久地址的记录不见了', path: 'permalinks.txt', change: null },
  { name: '永久地址丢了行', path: 'permalinks.txt', change: () => 'lines | 3\n/\n/about/\n' },
  { name: '文字的记录丢了行', path: 'published.txt', change: () => 'lines | 2\nfeature.yaml name | 0\n' },
  {
    name: '发布过的文章没有记录',
    path: 'permalinks.txt',
    change: () => 'lines | 2\n/\n/articles/market/\n',
  },
  { name: '发布过的文章不见了', path: 'published/lost.txt', change: was() },
  { name: '更正早于发布', path: MARKET, change: corrected('2026-11-21') },
  { name: '更正晚于修改日', path: MARKET, change: corrected('2026-12-03') },
  { name: '更正没有按新旧排', path: MARKET, change: corrected('2026-12-01', '2026-12-02') },
];
