import type { ContentModel, Rule } from '../model.ts';
import type { Problem } from '../problem.ts';
import { bare } from '../text/quoted.ts';
import { datesSaid } from '../text/dates-said.ts';

/** An article about a day tells of an event of that day, when the timeline has events that it tells of. */
function articleDates({ articles, events }: ContentModel): Problem[] {
  return articles.flatMap(({ slug, frontmatter }): Problem[] => {
    const date = frontmatter.data?.eventDate;
    const dates = events.flatMap(({ data }) => (data?.article === slug ? [data.date] : []));
    if (date === undefined || dates.length === 0) return [];
    const headline = bare(frontmatter.data?.headline ?? '');
    const named = events.flatMap(({ data }) =>
      data !== undefined && headline.includes(bare(data.title)) ? [data] : [],
    );
    const [other] = named.every((event) => event.date !== date) ? named : [];
    if (other !== undefined)
      return [
        {
          ...frontmatter.at('headline'),
          rule: 'event-date',
          message: `题目写的是“${other.title}”，那是${other.date}的事，文章写的日子是${date}。`,
          remedy: '改题目，或改 eventDate。',
        },
      ];
    if (dates.includes(date)) return [];
    return [
      {
        ...frontmatter.at('eventDate'),
        rule: 'event-date',
        message: `文章写的日子是${date}，时间线上由它详述的事在${[...new Set(dates)].join('、')}。`,
        remedy: '改成其中一天；跨时段的文章不写 eventDate。',
      },
    ];
  });
}

/** An event stands on a date of its facts, or one that they tell in full; an article's day is its event's. */
export const eventDates: Rule = (model) => {
  const { events, facts } = model;
  const wrong = events.flatMap((event): Problem[] => {
    const { data } = event;
    const sources = facts.flatMap((fact) =>
      data?.facts.includes(fact.id) === true ? (fact.data ?? []) : [],
    );
    const dates = [...new Set(sources.flatMap(({ date }) => date ?? []))];
    const told = sources.flatMap(({ statement }) => datesSaid(statement).map(({ date }) => date));
    if (data === undefined || dates.length === 0 || [...dates, ...told].includes(data.date)) return [];
    return [
      {
        ...event.at('date'),
        rule: 'event-date',
        message: `事件写在${data.date}，它的事实写的是${dates.join('、')}。`,
        remedy: '照事实的 date 写；事实写错的，照来源改事实。',
      },
    ];
  });
  return [...wrong, ...articleDates(model)];
};
