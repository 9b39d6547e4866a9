/** Where records lie in the content, `<slug>.txt` for an article. */
export const PUBLISHED_DIR = 'published';

/** An article as it was published. */
export interface PublishedRecord {
  /** The day whose state it is, `YYYY-MM-DD`; later corrections are not before it. */
  day: string;
  /** Corrections it had, as `2026-12-05 说明`; there may be several of a day. */
  corrections: string[];
  /** Facts by statement, see statements.ts; statements without facts are left out. */
  statements: ReadonlyMap<string, readonly string[]>;
}

const HEADER = `# 读者读到的事实，由 npm run permalinks 记下，不要手改。一行一处：题目、导语、^段落、所引的事实。
# 改了这里的数、日期、引语、名字或“计划”，要在文章开头的 corrections 里写明。
`;
const SEPARATOR = ' | ';
const RECORDED = 'recorded';
const CORRECTION = 'correction';

/**
 * Writes the record of an article as it is now, in the article's order: a change touches one line.
 * @param corrections As in the record.
 */
export function formatRecord(
  day: string,
  corrections: readonly string[],
  statements: readonly { key: string; marks: readonly string[] }[],
): string {
  const stated = statements.filter(({ marks }) => marks.length > 0);
  const lines = [
    [RECORDED, day],
    ...corrections.map((correction) => [CORRECTION, correction]),
    ...stated.map(({ key, marks }) => [key, ...marks]),
  ];
  return `${HEADER}${lines.map((line) => line.join(SEPARATOR)).join('\n')}\n`;
}

/** Reads a record; blank lines and those that begin with # do not count. Undefined without its day. */
export function parseRecord(text: string): PublishedRecord | undefined {
  const lines = text
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split(SEPARATOR));
  const valuesOf = (name: string): string[] =>
    lines.filter(([key]) => key === name).flatMap(([, ...values]) => values);
  const [day = ''] = valuesOf(RECORDED);
  if (!/^\d{4}-\d\d-\d\d$/.test(day)) return undefined;
  const statements = lines.filter(([key]) => key !== RECORDED && key !== CORRECTION);
  return {
    day,
    corrections: valuesOf(CORRECTION),
    statements: new Map(statements.map(([key = '', ...marks]) => [key, marks])),
  };
}
