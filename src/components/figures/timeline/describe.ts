import { formatDate, formatMonth, formatYear } from '../../../lib/date.ts';
import { ITEM_BREAK, LIST_COMMA, STATUS_LABEL, TIMELINE } from '../../../lib/words.ts';
import type { PlottedEvent } from './drawing.ts';
import type { Month } from '../../../charts/time-scale.ts';

const monthOf = ({ year, month }: Month): string => `${formatYear(year)}${formatMonth(month)}`;

/** 图名：起止月份。 */
export function rangeTitle(months: readonly Month[]): string {
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined || first === last) return first ? monthOf(first) : '';
  return TIMELINE.span(monthOf(first), monthOf(last));
}

/** 给读屏的图说：照列表的次序把图上的事念一遍。 */
export function describeEvents(events: readonly PlottedEvent[]): string {
  const said = events.map(({ date, title, status }) =>
    TIMELINE.event(
      formatDate(date),
      status === 'occurred' ? title : TIMELINE.withStatus(title, STATUS_LABEL[status]),
    ),
  );
  return TIMELINE.describe(said.join(ITEM_BREAK));
}

/** 没画进图的背景事件，一句话；没有就是空的。 */
export function describeBackground(dates: readonly string[]): string {
  if (dates.length === 0) return '';
  const years = [...new Set(dates.map((date) => formatYear(date.slice(0, 4))))].join(LIST_COMMA);
  return TIMELINE.undrawn(dates.length, years);
}
