import { formatDate } from '../../../site/date.ts';
import { STATUS_LABEL } from '../../../site/labels.ts';
import type { PlottedEvent } from './drawing.ts';
import type { Month } from './time-scale.ts';

const monthOf = ({ year, month }: Month): string => `${year}年${month}月`;

/** 图名：起止月份。 */
export function rangeTitle(months: readonly Month[]): string {
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined || first === last) return first ? monthOf(first) : '';
  return `${monthOf(first)}至${monthOf(last)}`;
}

/** 给读屏的图说：照列表的次序把图上的事念一遍。 */
export function describeEvents(events: readonly PlottedEvent[]): string {
  const said = events.map(
    ({ date, title, status }) =>
      `${formatDate(date)}，${title}${status === 'occurred' ? '' : `（${STATUS_LABEL[status]}）`}`,
  );
  return `按日子的远近排：${said.join('；')}。`;
}

/** 没画进图的背景事件，一句话；没有就是空的。 */
export function describeBackground(dates: readonly string[]): string {
  if (dates.length === 0) return '';
  const years = [...new Set(dates.map((date) => `${date.slice(0, 4)}年`))].join('、');
  return `更早的${dates.length}件背景（${years}）不在图上，见下面的列表。`;
}
