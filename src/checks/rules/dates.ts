import type { Rule } from '../model.ts';
import type { Problem } from '../problem.ts';

/** A change is not before publication; events go from early to late, with months before their days. */
export const dates: Rule = function* ({ feature, articles, events }) {
  for (const { data, at } of [feature, ...articles.map(({ frontmatter }) => frontmatter)]) {
    const { published = '', updated = published } = data ?? {};
    const message = `修改日${updated}早于发布日${published}。`;
    const remedy = '改正其中一个日子；没有改过就删去 updated。';
    if (updated < published) yield { ...at('updated'), rule: 'dates', message, remedy };
  }
  const later = (list: string, date: string | undefined, before: string | undefined) =>
    date !== undefined && before !== undefined && date < before
      ? { rule: 'event-order', message: `${list}乱了次序：${date}排在${before}后面。` }
      : undefined;
  const shown = (feature.data?.keyEvents ?? []).map(
    (id) => events.find((event) => event.id === id)?.data?.date,
  );
  for (const [index, date] of shown.entries()) {
    const found = later('首页日程', date, shown[index - 1]);
    if (found !== undefined) yield { ...feature.at('keyEvents', index), ...found, remedy: '由早到晚写。' };
  }
  for (const [index, { data, at }] of events.entries()) {
    const found = later('时间线', data?.date, events[index - 1]?.data?.date);
    const remedy = '把条目按日期由早到晚排好。';
    if (found !== undefined) yield { ...at('date'), ...found, remedy } satisfies Problem;
  }
};
