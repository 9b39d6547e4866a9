/** 记录所在的目录，在内容目录里；一篇文章一份 `<slug>.txt`。 */
export const PUBLISHED_DIR = 'published';

/** 一篇文章发布时的样子。 */
export interface PublishedRecord {
  /** 记下的是哪一天的样子，`YYYY-MM-DD`；之后的更正不能早于它。 */
  day: string;
  /** 那时已有的更正，写作 `2026-12-05 说明`；同一天的可以重复。 */
  corrections: string[];
  /** 各处说法里的事实，见 statements.ts；没有事实的不记。 */
  statements: ReadonlyMap<string, readonly string[]>;
}

const HEADER = `# 读者读到的事实，由 npm run permalinks 记下，不要手改。一行一处：题目、导语、^段落、所引的事实。
# 改了这里的数、日期、引语、名字或“计划”，要在文章开头的 corrections 里写明。
`;
const SEPARATOR = ' | ';
const RECORDED = 'recorded';
const CORRECTION = 'correction';

/** 由文章现在的样子备好记录。 */
export function createRecord(
  day: string,
  corrections: readonly string[],
  statements: readonly { key: string; marks: readonly string[] }[],
): PublishedRecord {
  const stated = statements.filter(({ marks }) => marks.length > 0);
  return {
    day,
    corrections: [...corrections],
    statements: new Map(stated.map(({ key, marks }) => [key, marks])),
  };
}

/** 写记录：次序同文章，改一处只动一行。 */
export function formatRecord({ day, corrections, statements }: PublishedRecord): string {
  const lines = [
    [RECORDED, day],
    ...corrections.map((correction) => [CORRECTION, correction]),
    ...[...statements].map(([key, marks]) => [key, ...marks]),
  ];
  return `${HEADER}${lines.map((line) => line.join(SEPARATOR)).join('\n')}\n`;
}

/** 读记录；空行与 # 起头的说明不算。没有写日子的读不懂，为 undefined。 */
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
