import type { Problem } from '../problem.ts';

/*
 * What `npm run permalinks` writes into the content: addresses, the words of everything as fingerprints, and the facts
 * of each article. All are lines of `key | value | value`, and the first says how many there are, so that one that was
 * lost by hand or in a merge is missed.
 */

/** The record of addresses, in the content folder. */
export const ADDRESSES_FILE = 'permalinks.txt';
/** The record of words. */
export const WORDS_FILE = 'published.txt';
/** Where the records of articles lie, `<slug>.txt` for each. */
export const PUBLISHED_DIR = 'published';

/** For editors who open a record. */
const HEADS = {
  addresses: `# 本站发布过的永久地址，一行一个：页面，或页面加编号。由 npm run permalinks 添行，不要手工删行。
# 页面或编号改了名，在同一目录的 redirects.yaml 里写上 from 与 to，旧链接才不会断。
`,
  words: `# 发布过的每一处文字的指纹，由 npm run permalinks 记下，不要手改：文件与哪一处、指纹。
# 改了字而没有再记，npm test 会指出是哪一处：读一遍，没有错再记下。
`,
  article: `# 读者读到的事实，由 npm run permalinks 记下，不要手改。一行一处：题目、导语、^段落、所引的事实。
# 改了这里的数、日期、引语、名字或“计划”，要在文章开头的 corrections 里写明。
`,
};

/** Key and values. */
export type Line = readonly [key: string, ...values: string[]];

const SEPARATOR = ' | ';
const COUNT = 'lines';

/** Writes a record: a change touches its own line and the number of lines. */
export function formatRecord(kind: keyof typeof HEADS, lines: readonly Line[]): string {
  const counted: Line[] = [[COUNT, String(lines.length)], ...lines];
  return `${HEADS[kind]}${counted.map((line) => line.join(SEPARATOR)).join('\n')}\n`;
}

/**
 * Reads a record; blank lines and those that begin with # do not count.
 * @returns Undefined where lines were lost, which is a problem: each of them would be told again.
 */
export function parseRecord(file: string, text: string, problems: Problem[]): Line[] | undefined {
  const written = text
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line): Line => line.split(SEPARATOR) as [string, ...string[]]);
  const lines = written.filter(([key]) => key !== COUNT);
  const [, said] = written.find(([key]) => key === COUNT) ?? [];
  if (said === String(lines.length)) return lines;
  const promise = said === undefined ? '没有写明有几行' : `写明有${said}行`;
  problems.push({
    file,
    rule: 'record-lines',
    message: `这份发布记录${promise}，现在有${lines.length}行。`,
    remedy: `从版本库里取回；合并了两份改动的，删去 <<<<<<< 等记号，核对过一行没丢，开头写“${COUNT}${SEPARATOR}行数”。`,
  });
  return undefined;
}

/** An article as it was published. */
export interface PublishedRecord {
  /** The day whose state it is, `YYYY-MM-DD`; later corrections are not before it. */
  day: string;
  /** Corrections it had, as `2026-12-05 说明`; there may be several of a day. */
  corrections: readonly string[];
  /** Facts by statement, see statements.ts, in the article's order; statements without facts are left out. */
  statements: ReadonlyMap<string, readonly string[]>;
}

const RECORDED = 'recorded';
const CORRECTION = 'correction';

/** The lines of an article's record. */
export const articleLines = ({ day, corrections, statements }: PublishedRecord): Line[] => [
  [RECORDED, day],
  ...corrections.map((correction): Line => [CORRECTION, correction]),
  ...[...statements].map(([key, marks]): Line => [key, ...marks]),
];

/** The article of a record; undefined without its day. */
export function articleOf(lines: readonly Line[]): PublishedRecord | undefined {
  const valuesOf = (name: string): string[] =>
    lines.filter(([key]) => key === name).flatMap(([, ...values]) => values);
  const [day = ''] = valuesOf(RECORDED);
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) return undefined;
  const statements = lines.filter(([key]) => key !== RECORDED && key !== CORRECTION);
  return {
    day,
    corrections: valuesOf(CORRECTION),
    statements: new Map(statements.map(([key, ...marks]) => [key, marks])),
  };
}
