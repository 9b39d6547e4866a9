import { daySchema } from '../../schemas/base.ts';
import { factsOf } from '../ledger.ts';
import type { ContentModel, Rule } from '../model.ts';
import type { Place, Problem } from '../problem.ts';
import { datesSaid } from '../text/dates-said.ts';
import { fieldPassages } from '../text/passages.ts';
import { bare } from '../text/quoted.ts';

/** What came before the main line is its background; what lies on it, or after, would be missing from its drawing. */
function* backgroundProblems({ events }: ContentModel): Generator<Problem> {
  const first = events.find(({ data }) => data?.background === false)?.data;
  for (const { data, at } of events) {
    if (data?.background !== true || first === undefined || data.date <= first.date) continue;
    const message = `背景写在${data.date}，主线的第一件事“${first.title}”在${first.date}，时间线图里不画背景。`;
    yield { ...at('background'), rule: 'background', message, remedy: '删去 background，或改正日子。' };
  }
}

/** Changes are not before publication; events go from early to late, their background first. */
export const dates: Rule = function* (model) {
  const { feature, articles, events } = model;
  for (const { data, at } of [feature, ...articles.map(({ frontmatter }) => frontmatter)]) {
    const { published = '', updated = published } = data ?? {};
    const message = `修改日${updated}早于发布日${published}。`;
    const remedy = '改正其中一个日子；没有改过就删去 updated。';
    if (updated < published) yield { ...at('updated'), rule: 'dates', message, remedy };
  }
  const order = (
    list: string,
    dated: { date?: string | undefined; place: Place }[],
    remedy: string,
  ): Problem[] =>
    dated.flatMap(({ date, place }, index) => {
      const before = dated[index - 1]?.date;
      if (date === undefined || before === undefined || date >= before) return [];
      return {
        ...place,
        rule: 'event-order',
        message: `${list}乱了次序：${date}排在${before}后面。`,
        remedy,
      };
    });
  const shown = (feature.data?.keyEvents ?? []).map((id, index) => ({
    date: events.find((event) => event.id === id)?.data?.date,
    place: feature.at('keyEvents', index),
  }));
  yield* order('首页日程', shown, '由早到晚写。');
  const listed = events.map(({ data, at }) => ({ date: data?.date, place: at('date') }));
  const unordered = order('时间线', listed, '把条目按日期由早到晚排好。');
  yield* unordered;
  if (unordered.length === 0) yield* backgroundProblems(model);
};

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
      const place = { ...frontmatter.at('headline'), rule: 'event-date' };
      yield { ...place, message, remedy: '改题目，或改 eventDate。' };
    } else if (!dates.includes(date)) {
      const message = `文章写的日子是${date}，时间线上由它详述的事在${[...new Set(dates)].join('、')}。`;
      const remedy = '改成其中一天；跨时段的文章不写 eventDate。';
      yield { ...frontmatter.at('eventDate'), rule: 'event-date', message, remedy };
    }
  }
}

/** An event stands on a date of its facts, or one that they tell in full; an article's day is its event's. */
export const eventDates: Rule = function* (model) {
  for (const { data, at } of model.events) {
    const facts = factsOf(model, data?.facts ?? []);
    const dates = [...new Set(facts.flatMap(({ date }) => date ?? []))];
    const told = facts.flatMap(({ statement }) => datesSaid(statement).map(({ date }) => date));
    if (data === undefined || dates.length === 0 || [...dates, ...told].includes(data.date)) continue;
    const message = `事件写在${data.date}，它的事实写的是${dates.join('、')}。`;
    const remedy = '照事实的 date 写；事实写错的，照来源改事实。';
    yield { ...at('date'), rule: 'event-date', message, remedy };
  }
  yield* articleDates(model);
};

/** Nothing is published, changed or corrected after today, Beijing time, and nothing has happened then. */
export const futureDates: Rule = function* ({ feature, articles, facts, today }) {
  for (const { data, at } of facts) {
    if (data?.status !== 'occurred' || data.date === undefined || data.date <= today) continue;
    const message = `已经发生的事写在${data.date}，还没有到，今天是${today}（北京时间）。`;
    const remedy = '改正日子；还在计划的，status 写 planned。';
    yield { ...at('date'), rule: 'future-date', message, remedy };
  }
  for (const entry of [feature, ...articles.map(({ frontmatter }) => frontmatter)])
    for (const { text, at } of fieldPassages(entry, 'published', 'updated', 'corrections.*.date')) {
      const message = `${text}还没有到，今天是${today}（北京时间）。`;
      const remedy = '写到今天为止的日子；要到那天才发的，到那天再写。';
      if (daySchema.safeParse(text).success && text > today)
        yield { ...at(0), rule: 'future-date', message, remedy };
    }
};
