/** A date in Chinese, as precise as it is: `2020-04-23` → 2020年4月23日, `2020-01` → 2020年1月. */
export function formatDate(date: string): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day === undefined ? '' : `${day}日`}`;
}

/** Today in Beijing, `YYYY-MM-DD`. */
export function todayInBeijing(): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date());
}

/** A year or a month alone, as on the scale of a drawing: 2020年, 4月. */
export const formatYear = (year: number | string): string => `${year}年`;
export const formatMonth = (month: number): string => `${month}月`;

/** Without the year: `2020-04-23` → 4月23日. */
export function formatShortDate(date: string): string {
  return formatDate(date).replace(/^\d+年/, '');
}

/** The moment of publication, midnight in Beijing, by ISO 8601: `2020-04-23` → 2020-04-23T00:00:00+08:00. */
export function timestamp(day: string): string {
  return `${day}T00:00:00+08:00`;
}

/** By RFC 822 for RSS: Thu, 23 Apr 2020 00:00:00 +0800. In universal time, feed readers would be a day early. */
export function rfc822(time: string): string {
  return new Date(time.replace('+08:00', 'Z')).toUTCString().replace('GMT', '+0800');
}
