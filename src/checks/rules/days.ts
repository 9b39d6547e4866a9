import { DAYS_WIDE, daysBetween, drawDays } from '../../charts/days.ts';
import { crowdedTexts, NARROW } from '../../charts/drawing.ts';
import type { Chart, DaysChart } from '../../schemas/chart.ts';
import { isDay } from '../../charts/time-scale.ts';
import { chartEvents } from '../chart-figures.ts';
import type { ContentModel, Entry, Rule } from '../model.ts';
import type { Problem } from '../problem.ts';

/** The narrow version needs more than two units a day. */
const MOST_DAYS = 120;

function check(entry: Entry<Chart>, { events }: DaysChart, model: ContentModel): Problem[] {
  const problem = (index: number, message: string, remedy: string): Problem => ({
    ...entry.at('events', index),
    rule: 'days',
    message,
    remedy,
  });
  const drawn = chartEvents(entry, model);
  if (drawn.length < events.length) return [];
  const wrong = drawn.flatMap((event, index): Problem[] => {
    const before = drawn[index - 1];
    if (!isDay(event.date))
      return [problem(index, `“${event.title}”只写到月份，数不出天数。`, '换一件写到日的事。')];
    if (before !== undefined && event.date <= before.date)
      return [problem(index, `“${event.title}”不在“${before.title}”之后。`, '由早到晚写，一天只写一件。')];
    return [];
  });
  if (wrong.length > 0) return wrong;
  const { total } = daysBetween(drawn);
  if (total > MOST_DAYS)
    return [
      problem(
        0,
        `首尾相隔${String(total)}天，画不下。`,
        `相隔不多于${String(MOST_DAYS)}天的事才画成一条线。`,
      ),
    ];
  const crowded = new Set([NARROW, DAYS_WIDE].flatMap((width) => crowdedTexts(drawDays(drawn, width, []))));
  return [...crowded].map((text) => problem(0, `图里放不下“${text}”。`, '少写一件，或换隔得远些的事。'));
}

/** A line of days: events dated to the day, in order, and with room for their names. */
export const days: Rule = (model) =>
  model.charts.flatMap((entry) => (entry.data?.kind === 'days' ? check(entry, entry.data, model) : []));
