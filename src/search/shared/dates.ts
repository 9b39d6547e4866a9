const DATE = /^(?<year>\d{4})(?:[-/.]|年)(?<month>\d{1,2})(?:(?:[-/.]|月)(?<day>\d{1,2})[日号]?|月)?$/u;
/** 不带分隔的，如文件名里的 `20200323`；月、日都要写满两位，免得把随便八个数当成日子。 */
const COMPACT = /^(?<year>(?:19|20)\d{2})(?<month>\d{2})(?<day>\d{2})$/u;
const MONTH_DAY = /^(?<month>\d{1,2})[-/.月](?<day>\d{1,2})[日号]?$/u;

/**
 * 日期的别种写法，写成文中的样子：`2020-03-25`、`2020年03月25日` → `2020年3月25日 3月25日`；
 * `3/25`、`3月25号` → `3月25日`；`2020.3` → `2020年3月`。不像日期就是空表。
 * @param phrase 规范形的一个检索短语。
 */
export function dateForms(phrase: string): string[] {
  const { year, month, day } =
    (DATE.exec(phrase) ?? COMPACT.exec(phrase) ?? MONTH_DAY.exec(phrase))?.groups ?? {};
  if (!isBetween(month, 12) || (day !== undefined && !isBetween(day, 31))) return [];
  const monthDay = `${String(Number(month))}月${day === undefined ? '' : `${String(Number(day))}日`}`;
  const forms =
    year === undefined ? [monthDay] : [`${year}年${monthDay}`, ...(day === undefined ? [] : [monthDay])];
  return forms.filter((form) => form !== phrase);
}

/** 文中写一天的样子：`2020-02-28` → `2020年2月28日 2月28日`；只到月份的只有一种。 */
export function dateTexts(date: string): string[] {
  const [year = '', month, day] = date.split('-');
  const monthDay = `${String(Number(month))}月${day === undefined ? '' : `${String(Number(day))}日`}`;
  return [`${year}年${monthDay}`, ...(day === undefined ? [] : [monthDay])];
}

function isBetween(digits: string | undefined, most: number): boolean {
  const value = Number(digits ?? 0);
  return value >= 1 && value <= most;
}
