import { formatDate, formatMonth, formatYear } from '../../lib/date.ts';
import { ITEM_BREAK, LIST_COMMA, STATUS_LABEL, TIMELINE } from '../../lib/words.ts';
import type { PlottedEvent } from './drawing.ts';
import type { Month } from '../time-scale.ts';

const monthOf = ({ year, month }: Month): string => `${formatYear(year)}${formatMonth(month)}`;

/** Title: from month to month. */
export function rangeTitle(months: readonly Month[]): string {
  const [first, last] = [months[0], months.at(-1)];
  if (first === undefined || last === undefined || first === last) return first ? monthOf(first) : '';
  return TIMELINE.span(monthOf(first), monthOf(last));
}

/** For screen readers: the events in the list's order. */
export function describeEvents(events: readonly PlottedEvent[]): string {
  const said = events.map(({ date, title, status }) =>
    TIMELINE.event(
      formatDate(date),
      status === 'occurred' ? title : TIMELINE.withStatus(title, STATUS_LABEL[status]),
    ),
  );
  return TIMELINE.describe(said.join(ITEM_BREAK));
}

/** The events before, which are not drawn, in a sentence; empty where there are none. */
export function describeBackground(dates: readonly string[]): string {
  if (dates.length === 0) return '';
  const years = [...new Set(dates.map((date) => formatYear(date.slice(0, 4))))].join(LIST_COMMA);
  return TIMELINE.undrawn(dates.length, years);
}
