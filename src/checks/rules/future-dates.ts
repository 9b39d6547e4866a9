import { daySchema } from '../../schemas/base.ts';
import type { Rule } from '../model.ts';
import { fieldPassages } from '../text/passages.ts';

/** Nothing is published, changed or corrected after today, Beijing time, and nothing has happened then. */
export const futureDates: Rule = function* ({ feature, articles, facts, today }) {
  for (const { data, at } of facts) {
    if (data?.status !== 'occurred' || data.date === undefined || data.date <= today) continue;
    const message = `已经发生的事写在${data.date}，还没有到，今天是${today}（北京时间）。`;
    yield {
      ...at('date'),
      rule: 'future-date',
      message,
      remedy: '改正日子；还在计划的，status 写 planned。',
    };
  }
  for (const entry of [feature, ...articles.map(({ frontmatter }) => frontmatter)])
    for (const { text, at } of fieldPassages(entry, 'published', 'updated', 'corrections.*.date')) {
      const message = `${text}还没有到，今天是${today}（北京时间）。`;
      const remedy = '写到今天为止的日子；要到那天才发的，到那天再写。';
      if (daySchema.safeParse(text).success && text > today)
        yield { ...at(0), rule: 'future-date', message, remedy };
    }
};
