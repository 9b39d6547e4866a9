import type { Entry, Path, Rule } from '../model.ts';
import type { Problem } from '../problem.ts';
import { fieldPassages, itemPaths } from '../text/passages.ts';

/** Nothing is published, changed or corrected after today, Beijing time. */
export const futureDates: Rule = ({ feature, articles, today }) => {
  const check = (entry: Entry<unknown>): Problem[] => {
    const paths: Path[] = [['published'], ['updated'], ...itemPaths(entry, 'corrections', 'date')];
    return fieldPassages(entry, ...paths)
      .filter(({ text }) => text > today)
      .map(({ text, at }) => ({
        ...at(0),
        rule: 'future-date',
        message: `${text}还没有到，今天是${today}（北京时间）。`,
        remedy: '写到今天为止的日子；要到那天才发的，到那天再写。',
      }));
  };
  return [
    ...(feature === undefined ? [] : check(feature)),
    ...articles.flatMap(({ frontmatter }) => check(frontmatter)),
  ];
};
