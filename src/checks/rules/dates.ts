import type { ContentModel, Entry, Rule } from '../model.ts';
import type { Problem } from '../problem.ts';

function updatedTooEarly(entry: Entry<{ published: string; updated?: string | undefined }>): Problem[] {
  const { published, updated } = entry.data ?? {};
  if (published === undefined || updated === undefined || updated >= published) return [];
  return [
    {
      ...entry.at('updated'),
      rule: 'dates',
      message: `修改日${updated}早于发布日${published}。`,
      remedy: '改正其中一个日子；没有改过就删去 updated。',
    },
  ];
}

/** The front page's events, from early to late. */
function keyEventOrder({ feature, events }: ContentModel): Problem[] {
  const dateOf = new Map(events.map(({ id, data }) => [id, data?.date ?? '']));
  const dates = (feature?.data?.keyEvents ?? []).map((id) => dateOf.get(id) ?? '');
  return dates.flatMap((date, index): Problem[] =>
    feature === undefined || date === '' || date >= (dates[index - 1] ?? '')
      ? []
      : [
          {
            ...feature.at('keyEvents', index),
            rule: 'event-order',
            message: `首页日程乱了次序：${date}排在${dates[index - 1] ?? ''}后面。`,
            remedy: '由早到晚写。',
          },
        ],
  );
}

/** A change is not before publication; the timeline goes from early to late, with months before their days. */
export const dates: Rule = (model) => {
  const { feature, articles, events } = model;
  return [
    ...keyEventOrder(model),
    ...(feature === undefined ? [] : updatedTooEarly(feature)),
    ...articles.flatMap(({ frontmatter }) => updatedTooEarly(frontmatter)),
    ...events.flatMap((event, index) => {
      const date = event.data?.date;
      const previous = events[index - 1]?.data?.date;
      if (date === undefined || previous === undefined || date >= previous) return [];
      return {
        ...event.at('date'),
        rule: 'event-order',
        message: `时间线乱了次序：${date}排在${previous}后面。`,
        remedy: '把条目按日期由早到晚排好。',
      };
    }),
  ];
};
