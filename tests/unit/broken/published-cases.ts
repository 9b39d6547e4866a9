import type { BrokenCase } from './case.ts';

const MARKET = 'articles/market.mdx';
const RECORD = 'published.txt';

/** What was published: it differs from the article of today in one place. */
const was =
  (lines: readonly string[], article = 'article | market | 2026-11-22'): BrokenCase['change'] =>
  () => {
    const facts = ['published | 2026年11月22日', ...lines, 'keyPoints | 10000多 | 6 | 3'];
    const all = [article, ...facts.map((line) => `states | market | ${line}`)];
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
  { name: '发布过的数改了', path: RECORD, change: was(['^stalls | 20000多', '^kinds | 6 | 3', FACT]) },
  {
    name: '事实清单里的值改了',
    path: RECORD,
    change: was([...BLOCKS, FACT.replace('kinds=6项', 'kinds=5项')]),
  },
  {
    name: '发布时引的事实不引了',
    path: RECORD,
    change: was([...BLOCKS, FACT, 'fact second-bridge | status=planned']),
  },
  {
    name: '发布过的引语改了',
    path: RECORD,
    change: was(['^stalls | 10000多 | “人山人海”', '^kinds | 6 | 3', FACT]),
  },
  {
    name: '发布过的更正删了',
    path: RECORD,
    change: was([...BLOCKS, FACT], 'article | market | 2026-11-22 | 2026-11-22 更正'),
  },
  { name: '发布记录丢了行', path: RECORD, change: () => 'lines | 4\naddress | /\n' },
  { name: '发布记录没有写明行数', path: RECORD, change: () => 'address | /\n' },
  {
    name: '合并留下的记号也在发布记录里',
    path: RECORD,
    change: () => 'lines | 1\n<<<<<<< HEAD\naddress | /\n=======\n>>>>>>> other\n',
  },
  { name: '更正早于发布', path: MARKET, change: corrected('2026-11-21') },
  { name: '更正晚于修改日', path: MARKET, change: corrected('2026-12-03') },
  { name: '更正没有按新旧排', path: MARKET, change: corrected('2026-12-01', '2026-12-02') },
];
