const DATE = /^(?<year>\d{4})(?:[-/.]|年)(?<month>\d{1,2})(?:(?:[-/.]|月)(?<day>\d{1,2})[日号]?|月)?$/u;
/** Without separators, as in file names: `20200323`; both digits each, lest any eight digits count as a day. */
const COMPACT = /^(?<year>(?:19|20)\d{2})(?<month>\d{2})(?<day>\d{2})$/u;
/** `20年4月23日`. */
const SHORT_YEAR = /^(?<short>\d{2})年(?<month>\d{1,2})月(?:(?<day>\d{1,2})[日号]?)?$/u;
const MONTH_DAY = /^(?<month>\d{1,2})[-/.月](?<day>\d{1,2})[日号]?$/u;

/**
 * Other ways to write a date, as the articles do: `2020-03-25`, `20年3月25日` → `2020年3月25日 3月25日`;
 * `3/25`, `3月25号` → `3月25日`; `2020.3` → `2020年3月`. Empty when it is no date.
 * @param phrase One normalised phrase of a query.
 */
export function dateForms(phrase: string): string[] {
  const match =
    DATE.exec(phrase) ?? COMPACT.exec(phrase) ?? SHORT_YEAR.exec(phrase) ?? MONTH_DAY.exec(phrase);
  const { month, day, short, year = short === undefined ? undefined : `20${short}` } = match?.groups ?? {};
  if (!isBetween(month, 12) || (day !== undefined && !isBetween(day, 31))) return [];
  const monthDay = `${String(Number(month))}月${day === undefined ? '' : `${String(Number(day))}日`}`;
  const forms =
    year === undefined ? [monthDay] : [`${year}年${monthDay}`, ...(day === undefined ? [] : [monthDay])];
  return forms.filter((form) => form !== phrase);
}

/** A day as the articles write it: `2020-02-28` → `2020年2月28日 2月28日`; of a month there is one way only. */
export function dateTexts(date: string): string[] {
  const [year = '', month, day] = date.split('-');
  const monthDay = `${String(Number(month))}月${day === undefined ? '' : `${String(Number(day))}日`}`;
  return [`${year}年${monthDay}`, ...(day === undefined ? [] : [monthDay])];
}

function isBetween(digits: string | undefined, most: number): boolean {
  const value = Number(digits ?? 0);
  return value >= 1 && value <= most;
}
