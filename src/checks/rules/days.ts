import { DAYS_WIDE, daysBetween, drawDays } from '../../charts/days.ts';
import { crowdedTexts, NARROW } from '../../charts/drawing.ts';
import { isDay } from '../../charts/time-scale.ts';
import type { TimelineEvent } from '../../schemas/event.ts';
import { chartEvents } from '../chart-figures.ts';
import type { Rule } from '../model.ts';

/** The narrow version needs more than two units a day. */
const MOST_DAYS = 120;

/** Something wrong with the event at this place on the line. */
type Fault = [index: number, message: string, remedy: string];

function* wrongDates(drawn: readonly TimelineEvent[]): Generator<Fault> {
  for (const [index, { title, date }] of drawn.entries()) {
    const before = drawn[index - 1];
    if (!isDay(date)) yield [index, `“${title}”只写到月份，数不出天数。`, '换一件写到日的事。'];
    else if (before !== undefined && date <= before.date)
      yield [index, `“${title}”不在“${before.title}”之后。`, '由早到晚写，一天只写一件。'];
  }
}

function* undrawable(drawn: readonly TimelineEvent[]): Generator<Fault> {
  const { total } = daysBetween(drawn);
  if (total > MOST_DAYS) {
    const remedy = `相隔不多于${String(MOST_DAYS)}天的事才画成一条线。`;
    yield [0, `首尾相隔${String(total)}天，画不下。`, remedy];
    return;
  }
  const crowded = new Set([NARROW, DAYS_WIDE].flatMap((width) => crowdedTexts(drawDays(drawn, width, []))));
  for (const text of crowded) yield [0, `图里放不下“${text}”。`, '少写一件，或换隔得远些的事。'];
}

/** A line of days: events dated to the day, in order, and with room for their names. */
export const days: Rule = function* (model) {
  for (const entry of model.charts) {
    if (entry.data?.kind !== 'days') continue;
    const drawn = chartEvents(entry, model);
    if (drawn.length < entry.data.events.length) continue;
    const wrong = [...wrongDates(drawn)];
    for (const [index, message, remedy] of wrong.length > 0 ? wrong : undrawable(drawn))
      yield { ...entry.at('events', index), rule: 'days', message, remedy };
  }
};
