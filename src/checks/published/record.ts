import type { Problem } from '../problem.ts';

/*
 * What `npm run permalinks` writes into the content: addresses, every line of it as a fingerprint, and what each
 * article states. Lines of `kind | name | value | value`; the first says how many there are, so that one that was lost
 * by hand or in a merge is missed.
 */

/** The record, in the content folder. */
export const RECORD_FILE = 'published.txt';

/** An article as it was published. */
export interface PublishedArticle {
  /** The day whose state it is, `YYYY-MM-DD`; later corrections are not before it. */
  day: string;
  /** Corrections it had, as `2026-12-05 说明`; there may be several of a day. */
  corrections: readonly string[];
  /** Facts by statement, see statements.ts, in the article's order; statements without facts are left out. */
  statements: ReadonlyMap<string, readonly string[]>;
}

/** All that was published. */
export interface Published {
  /** Without the base. */
  addresses: ReadonlySet<string>;
  /** The fingerprints of a file, see prints.ts, by its path in the content folder. */
  prints: ReadonlyMap<string, readonly string[]>;
  /** By slug. */
  articles: ReadonlyMap<string, PublishedArticle>;
}

/** For editors who open the record. */
const HEAD = `# 发布过的样子，由 npm run permalinks 记下，不要手改：
# address 永久地址；改了名的，在 redirects.yaml 里写上 from 与 to，旧链接才不会断。
# print 每一行的指纹；改了字而没有再记，npm test 会指出是哪一行：读一遍，没有错再记下。
# article 一篇的状态是哪一天的，有哪些更正；states 它的题目、导语、^段落、所引的事实里有哪些数、日期、引语、名字和“计划”；
# 改了要在文章开头的 corrections 里写明。
`;

type Line = readonly string[];

const SEPARATOR = ' | ';
const COUNT = 'lines';

/** Writes the record: a change touches its own line and the number of lines. */
export function formatRecord({ addresses, prints, articles }: Published): string {
  const lines: Line[] = [
    ...[...addresses].sort().map((address) => ['address', address]),
    ...[...prints].map(([name, parts]) => ['print', name, ...parts]),
    ...[...articles].flatMap(([slug, { day, corrections, statements }]) => [
      ['article', slug, day, ...corrections],
      ...[...statements].map(([key, marks]) => ['states', slug, key, ...marks]),
    ]),
  ];
  const counted = [[COUNT, String(lines.length)], ...lines];
  return `${HEAD}${counted.map((line) => line.join(SEPARATOR)).join('\n')}\n`;
}

/**
 * Reads the record; blank lines and those that begin with # do not count.
 * @returns Undefined where lines were lost, which is a problem: each of them would be told again.
 */
export function parseRecord(file: string, text: string, problems: Problem[]): Published | undefined {
  const lines = text
    .split(/\r?\n/)
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(SEPARATOR));
  /** The names of a kind, and what follows each. */
  const all = (kind: string): [string, string[]][] =>
    lines.flatMap(([own, name = '', ...values]) => (own === kind ? [[name, values]] : []));
  const count = lines.filter(([kind]) => kind !== COUNT).length;
  const [[said] = []] = all(COUNT);
  if (said !== String(count)) {
    const promise = said === undefined ? '没有写明有几行' : `写明有${said}行`;
    problems.push({
      file,
      rule: 'record-lines',
      message: `这份发布记录${promise}，现在有${count}行。`,
      remedy: `从版本库里取回；合并了两份改动的，删去 <<<<<<< 等记号，核对过一行没丢，开头写“${COUNT}${SEPARATOR}行数”。`,
    });
    return undefined;
  }
  const statements = Map.groupBy(all('states'), ([slug]) => slug);
  return {
    addresses: new Set(all('address').map(([address]) => address)),
    prints: new Map(all('print')),
    articles: new Map(
      all('article').map(([slug, [day = '', ...corrections]]) => {
        const stated = statements.get(slug) ?? [];
        return [
          slug,
          { day, corrections, statements: new Map(stated.map(([, [key = '', ...marks]]) => [key, marks])) },
        ];
      }),
    ),
  };
}
