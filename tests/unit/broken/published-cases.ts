import type { BrokenCase } from './case.ts';

const MARKET = 'articles/market.mdx';
const RECORD = 'published/market.txt';

/** 发布时是这样：与现在的文章有一处不同。 */
const was =
  (...lines: string[]): BrokenCase['change'] =>
  () =>
    ['recorded | 2026-11-22', 'published | 2026年11月22日', ...lines, 'keyPoints | 10000多 | 6 | 3', ''].join(
      '\n',
    );

const BLOCKS = ['^stalls | 10000多', '^kinds | 6 | 3'];
const FACT =
  'fact market-stalls | status=occurred | stalls=10000家(more-than) | kinds=6项(exact) | 10000多 | 6 | 3';

const corrected = (...entries: string[]): BrokenCase['change'] => [
  'published: 2026-11-22',
  `published: 2026-11-22\nupdated: 2026-12-02\ncorrections:\n${entries.map((date) => `  - { date: '${date}', kind: 说明, text: 注明。, reason: 免得误会。 }`).join('\n')}`,
];

/** 发布之后的改动与更正的日子。 */
export const publishedCases: BrokenCase[] = [
  {
    name: '发布过的数改了',
    path: RECORD,
    change: was('^stalls | 20000多', '^kinds | 6 | 3', FACT),
    rule: 'published',
    file: MARKET,
    near: '桥头集市有<Cite',
    says: '“20000多”改成了“10000多”',
  },
  {
    name: '事实清单里的值改了',
    path: RECORD,
    change: was(...BLOCKS, FACT.replace('kinds=6项', 'kinds=5项')),
    rule: 'published',
    file: MARKET,
    near: '<Cite fact="market-stalls">',
    says: 'kinds=5项',
  },
  {
    name: '发布时引的事实不引了',
    path: RECORD,
    change: was(...BLOCKS, FACT, 'fact second-bridge | status=planned'),
    rule: 'published',
    file: MARKET,
    says: '不再引用事实“second-bridge”',
  },
  {
    name: '发布过的引语改了',
    path: RECORD,
    change: was('^stalls | 10000多 | “人山人海”', '^kinds | 6 | 3', FACT),
    rule: 'published',
    file: MARKET,
    near: '桥头集市有<Cite',
    says: '“人山人海”不见了',
  },
  {
    name: '发布过的更正删了',
    path: RECORD,
    change: was('correction | 2026-11-22 更正', ...BLOCKS, FACT),
    rule: 'published-correction',
    file: MARKET,
    says: '“2026-11-22 更正”不见了',
  },
  {
    name: '发布记录读不懂',
    path: RECORD,
    change: () => '10000\n',
    rule: 'published-record',
    says: '记下的日子',
  },
  {
    name: '发布过的文章不见了',
    path: 'published/lost.txt',
    change: was(),
    rule: 'published-orphan',
    says: '文章“lost”不见了',
  },
  {
    name: '更正早于发布',
    path: MARKET,
    change: corrected('2026-11-21'),
    rule: 'correction-date',
    near: "'2026-11-21'",
    says: '早于发布日',
  },
  {
    name: '更正晚于修改日',
    path: MARKET,
    change: corrected('2026-12-03'),
    rule: 'correction-date',
    near: "'2026-12-03'",
    says: "updated 写成 '2026-12-03'",
  },
  {
    name: '更正没有按新旧排',
    path: MARKET,
    change: corrected('2026-12-01', '2026-12-02'),
    rule: 'correction-date',
    near: "'2026-12-02'",
    says: '新的写在前面',
  },
];
