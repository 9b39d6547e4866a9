import { ledgerOf } from '../ledger.ts';
import type { ContentModel, Rule } from '../model.ts';
import type { Problem } from '../problem.ts';
import { datesSaid } from '../text/dates-said.ts';
import { bare } from '../text/quoted.ts';

/** An article about a day tells of an event of that day, when the timeline has events that it tells of. */
function* articleDates({ articles, events }: ContentModel): Generator<Problem> {
  const told = events.flatMap(({ data }) => data ?? []);
  for (const { slug, frontmatter } of articles) {
    const { eventDate: date, headline = '' } = frontmatter.data ?? {};
    const dates = told.filter(({ article }) => article === slug).map((event) => event.date);
    if (date === undefined || dates.length === 0) continue;
    const named = told.filter(({ title }) => bare(headline).includes(bare(title)));
    const [other] = named.every((event) => event.date !== date) ? named : [];
    if (other !== undefined) {
      const message = `题目写的是“${other.title}”，那是${other.date}的事，文章写的日子是${date}。`;
      yield {
        ...frontmatter.at('headline'),
        rule: 'event-date',
        message,
        remedy: '改题目，或改 eventDate。',
      };
    } else if (!dates.includes(date)) {
      const message = `文章写的日子是${date}，时间线上由它详述的事在${[...new Set(dates)].join('、')}。`;
      const remedy = '改成其中一天；跨时段的文章不写 eventDate。';
      yield { ...frontmatter.at('eventDate'), rule: 'event-date', message, remedy };
    }
  }
}

/** An event stands on a date of its facts, or one that they tell in full; an article's day is its event's. */
export const eventDates: Rule = function* (model) {
  const ledger = ledgerOf(model);
  for (const { data, at } of model.events) {
    const facts = (data?.facts ?? []).flatMap((id) => ledger.get(id) ?? []);
    const dates = [...new Set(facts.flatMap(({ date }) => date ?? []))];
    const told = facts.flatMap(({ statement }) => datesSaid(statement).map(({ date }) => date));
    if (data === undefined || dates.length === 0 || [...dates, ...told].includes(data.date)) continue;
    const message = `事件写在${data.date}，它的事实写的是${dates.join('、')}。`;
    yield {
      ...at('date'),
      rule: 'event-date',
      message,
      remedy: '照事实的 date 写；事实写错的，照来源改事实。',
    };
  }
  yield* articleDates(model);
};
