import { clauses } from '../text/clauses.ts';
import { nestedEntries } from '../load/entries.ts';
import type { ArticleFile, ContentModel, Rule } from '../model.ts';
import type { Place, Problem } from '../problem.ts';
import { fieldPassages } from '../text/passages.ts';
import { soundsPlanned } from '../text/plan-words.ts';
import { isSurelyUnderWay, soundsUnderWay, UNDER_WAY_WORDS } from '../text/status-words.ts';

/** What a text makes of something under way; nothing when it says so. */
function mistold(text: string, mayPlan: boolean): string | undefined {
  if (soundsPlanned(text) && !mayPlan && !isSurelyUnderWay(text)) return '计划';
  return soundsUnderWay(text) ? undefined : '已经做完的事';
}

function problem(place: Place, what: string, told: string): Problem {
  const message = `${what}报道时正在进行，这里写成了${told}。`;
  return { ...place, rule: 'ongoing', message, remedy: `写明正在做，用上：${UNDER_WAY_WORDS}。` };
}

/** Sentences that cite what is under way; beside a plan in the same mark, words of planning are right. */
function citedSentences({ blocks }: ArticleFile, statuses: ReadonlyMap<string, unknown>): Problem[] {
  return blocks.flatMap(({ kind, text, context, cites, at }) =>
    clauses(text, '；').flatMap(({ start, end }) =>
      cites
        .filter((cite) => cite.start >= start && cite.start < end)
        .flatMap((cite): Problem[] => {
          const id = cite.facts.find((fact) => statuses.get(fact) === 'ongoing');
          if (id === undefined) return [];
          const mayPlan = cite.facts.some((fact) => statuses.get(fact) === 'planned');
          const told = mistold(kind === 'cell' ? context : text.slice(start, end), mayPlan);
          return told === undefined ? [] : [problem(at(cite.start), `事实“${id}”`, told)];
        }),
    ),
  );
}

/** Records marked as under way say so. */
function records(model: ContentModel): Problem[] {
  const entries = [
    ...model.events.map((entry) => ({ entry, fields: ['title', 'summary'] })),
    ...nestedEntries(model.cooperation, 'entries').map((entry) => ({ entry, fields: ['name', 'summary'] })),
  ];
  return entries.flatMap(({ entry, fields }) => {
    if (entry.raw['status'] !== 'ongoing') return [];
    const text = fieldPassages(entry, ...fields.map((field) => [field])).map((passage) => passage.text);
    const told = mistold(text.join('，'), false);
    return told === undefined ? [] : [problem(entry.at(fields.at(-1) ?? ''), '这一条', told)];
  });
}

/** Something under way is told neither as done nor as planned. */
export const ongoing: Rule = (model) => {
  const statuses = new Map(model.facts.map(({ id, raw }) => [id, raw['status']]));
  return [...model.articles.flatMap((article) => citedSentences(article, statuses)), ...records(model)];
};
