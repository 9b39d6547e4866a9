/** 中文日期，精度照旧：`2020-04-23` → 2020年4月23日，`2020-01` → 2020年1月。 */
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

/** 去掉年份的短日期：`2020-04-23` → 4月23日。 */
export function formatShortDate(date: string): string {
  return formatDate(date).replace(/^\d+年/, '');
}

/** 发布时刻：北京时间当日零点，带时区，供订阅与元数据使用。 */
export function publishedAt(day: string): Date {
  return new Date(timestamp(day));
}

/** 发布时刻的 ISO 8601 写法，带北京时区：`2020-04-23` → 2020-04-23T00:00:00+08:00。 */
export function timestamp(day: string): string {
  return `${day}T00:00:00+08:00`;
}

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
const WEEKDAYS = 'Sun Mon Tue Wed Thu Fri Sat'.split(' ');

/**
 * 发布时刻的 RFC 822 写法，带北京时区，RSS 用：`2020-04-23` → Thu, 23 Apr 2020 00:00:00 +0800。
 * 世界时的写法会差出一天，只看日子的阅读器就错了。
 */
export function rfc822(day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  const weekday = WEEKDAYS[new Date(`${day}T00:00:00Z`).getUTCDay()] ?? '';
  return `${weekday}, ${date} ${MONTHS[Number(month) - 1] ?? ''} ${year} 00:00:00 +0800`;
}
