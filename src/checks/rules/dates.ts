import { daySchema } from '../../schemas/base.ts';
import { claimsOf } from '../claims.ts';
import { factsOf, ledgerOf } from '../ledger.ts';
import type { ContentModel, Rule } from '../model.ts';
import { tellingWords } from '../phrases.ts';
import type { Place, Problem } from '../problem.ts';
import { datesSaid, mayBe } from '../text/dates-said.ts';
import { commonRun } from '../text/likeness.ts';
import { sentencesOf } from '../text/passage.ts';
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

/**
 * A change is not before publication; events go from early to late, with months before their days, and their
 * background comes first.
 */
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

/** What is told shares at least this run of characters with the statement of its fact. */
const TELLING = 4;
/** And this many characters more than with any fact of the date that is said. */
const CLEARLY = 2;

/** The time up to which the source tells is one. */
function* untilProblems(model: ContentModel): Generator<Problem> {
  const asOf = model.feature.data?.source.asOf;
  const told = [...ledgerOf(model).values()].map(({ statement }) => statement).join('\n');
  for (const { text, at } of claimsOf(model).flatMap(({ passages }) => passages))
    for (const { 0: shown, 1: until, index } of text.matchAll(/截至(\d{4}年\d{1,2}月(?:\d{1,2}日)?)/gu)) {
      if (asOf === undefined || until === asOf || told.includes(shown)) continue;
      const message = `“${shown}”与 feature.yaml 的 source.asOf“${asOf}”不一样。`;
      yield { ...at(index), rule: 'said-date', message, remedy: '改成一样的；另有所据的，引写了它的事实。' };
    }
}

/** A date and what it is said of agree with the ledger. */
export const saidDates: Rule = function* (model) {
  const words = tellingWords(model);
  const dated = [...ledgerOf(model).values()].flatMap(({ id, date, statement }) =>
    date === undefined ? [] : [{ id, date, statement: words(statement) }],
  );
  const sentences = claimsOf(model).flatMap(({ passages }) => passages.flatMap((part) => sentencesOf(part)));
  for (const { text, cites, at } of sentences) {
    // What a mark covers, the rule on cited numbers checks.
    const said = cites.length > 0 ? [] : datesSaid(text);
    for (const [number, { date, shown, index, end }] of said.entries()) {
      const told = words(text.slice(end, said[number + 1]?.index));
      const of = dated.filter((fact) => mayBe(date, fact.date));
      const shared = Math.max(0, ...of.map(({ statement }) => commonRun(told, statement)));
      const least = Math.max(TELLING, shared + CLEARLY);
      const other = dated.find((fact) => !of.includes(fact) && commonRun(told, fact.statement) >= least);
      if (of.length === 0 || other === undefined) continue;
      const message = `“${shown}”后面说的像是事实“${other.id}”，那是${other.date}的事。`;
      const remedy = '改成那一天；说的是别的事，就换一种说法，说清是哪一件。';
      yield { ...at(index), rule: 'said-date', message, remedy };
    }
  }
  yield* untilProblems(model);
};
