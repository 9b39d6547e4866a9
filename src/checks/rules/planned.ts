import { citedFacts } from '../article.ts';
import { numbersByFact, plannedFacts } from '../fact-numbers.ts';
import { nestedEntries } from '../load/entries.ts';
import type { ArticleFile, ContentModel, Entry, Rule } from '../model.ts';
import type { Place, Problem } from '../problem.ts';
import { numberTokens } from '../text/numbers.ts';
import { fieldPassages, headPassages } from '../text/passages.ts';
import { PLAN_WORDS, soundsPlanned } from '../text/plan-words.ts';
import { splitSentences } from '../../lib/sentences.ts';

function problem(place: Place, message: string): Problem {
  return { ...place, rule: 'planned', message, remedy: `写明是计划，用上：${PLAN_WORDS}。` };
}

/** A sentence that cites a plan says that it is one; a table's cell goes with its row and head. */
function citedSentences({ blocks }: ArticleFile, planned: ReadonlySet<string>): Problem[] {
  return blocks.flatMap(({ kind, text, context, cites, at }) =>
    splitSentences(text).flatMap(({ start, end }) => {
      if (soundsPlanned(kind === 'cell' ? context : text.slice(start, end))) return [];
      return cites
        .filter((cite) => cite.start >= start && cite.start < end)
        .flatMap((cite) => {
          const id = cite.facts.find((fact) => planned.has(fact));
          return id === undefined
            ? []
            : problem(at(cite.start), `事实“${id}”报道时尚属计划，这句话没有说明。`);
        });
    }),
  );
}

/** A sentence that cites plans alone does not say that something has been done. */
function toldAsDone({ blocks }: ArticleFile, planned: ReadonlySet<string>): Problem[] {
  return blocks.flatMap(({ text, cites, at }) =>
    splitSentences(text).flatMap(({ start, end }): Problem[] => {
      const facts = cites
        .filter((cite) => cite.start >= start && cite.start < end)
        .flatMap((cite) => cite.facts);
      const done = /已经?(?!知)/u.exec(text.slice(start, end));
      if (done === null || facts.length === 0 || !facts.every((id) => planned.has(id))) return [];
      const message = `这一句引的（${facts.join('、')}）报道时都尚属计划，却写着“${done[0]}”。`;
      const remedy = '照计划写；说的是已经发生的事，把那条事实也引上。';
      return [{ ...at(start + done.index), rule: 'planned', message, remedy }];
    }),
  );
}

/**
 * A number of headline, lead or key points that only plans hold is told as a plan there; the parts of a headline are
 * read as one.
 */
function headNumbers(
  article: ArticleFile,
  planned: ReadonlySet<string>,
  byFact: Map<string, Set<string>>,
): Problem[] {
  const headings = headPassages(article, ({ record }) => record === 'headline');
  const headline = headings.map(({ text }) => text).join('，');
  const cited = [...citedFacts(article)];
  return headPassages(article).flatMap((passage) => {
    const inHeadline = headings.some(({ text }) => text === passage.text);
    if (soundsPlanned(inHeadline ? headline : passage.text)) return [];
    return numberTokens(passage.text).flatMap(({ key, shown, index }) => {
      const holders = cited.filter((id) => byFact.get(id)?.has(key));
      if (holders.length === 0 || !holders.every((id) => planned.has(id))) return [];
      return problem(passage.at(index), `“${shown}”出自尚属计划的事实“${holders[0] ?? ''}”，这里没有说明。`);
    });
  });
}

/** An entry that is planned, or rests on plans alone, says so; what editors explain of common words is no plan. */
function records(model: ContentModel, planned: ReadonlySet<string>): Problem[] {
  const check = (entry: Entry<unknown>, fields: string[]): Problem[] => {
    if (entry.raw['editorial'] === true) return [];
    const facts = Array.isArray(entry.raw['facts']) ? entry.raw['facts'].map(String) : [];
    const isPlan =
      entry.raw['status'] === 'planned' || (facts.length > 0 && facts.every((id) => planned.has(id)));
    const text = fieldPassages(entry, ...fields.map((field) => [field])).map((passage) => passage.text);
    if (!isPlan || text.length === 0 || soundsPlanned(text.join('，'))) return [];
    return [problem(entry.at(fields.at(-1) ?? ''), '这一条报道时尚属计划，文字里没有说明。')];
  };
  return [
    ...model.entities.flatMap((entry) => check(entry, ['summary'])),
    ...model.events.flatMap((entry) => check(entry, ['title', 'summary'])),
    ...nestedEntries(model.cooperation, 'entries').flatMap((entry) => check(entry, ['name', 'summary'])),
  ];
}

/** What was planned when it was reported is not told as if it had happened. */
export const plannedRule: Rule = (model) => {
  const planned = plannedFacts(model);
  const byFact = numbersByFact(model);
  return [
    ...model.articles.flatMap((article) => [
      ...citedSentences(article, planned),
      ...toldAsDone(article, planned),
      ...headNumbers(article, planned, byFact),
    ]),
    ...records(model, planned),
  ];
};
