import type { Entry, Rule } from '../model.ts';
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

/** 修改日不早于发布日；时间线由早到晚，只到月份的排在当月最前。 */
export const dates: Rule = ({ feature, articles, events }) => [
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
