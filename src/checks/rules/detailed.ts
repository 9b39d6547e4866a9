import { listedFacts } from '../ledger.ts';
import { nestedEntries } from '../load/entries.ts';
import type { Rule } from '../model.ts';

/** The article that tells more of an event or a cooperation cites a fact of it. */
export const detailed: Rule = function* ({ articles, events, cooperation }) {
  const readable = articles.filter(({ isReadable }) => isReadable);
  for (const entry of [...events, ...nestedEntries(cooperation, 'entries')]) {
    const article = readable.find(({ slug }) => slug === entry.raw['article']);
    const facts = new Set(listedFacts(entry));
    if (article === undefined || facts.size === 0 || !facts.isDisjointFrom(article.cited)) continue;
    const better = readable.filter(({ cited }) => !facts.isDisjointFrom(cited)).map(({ slug }) => slug);
    const message = `文章“${article.slug}”没有引用这一条的事实（${[...facts].join('、')}），不是详述它的。`;
    const remedy =
      better.length === 0 ? '删去 article，或在文章里引用。' : `引了的有：${better.join('、')}。`;
    yield { ...entry.at('article'), rule: 'detailed', message, remedy };
  }
};
