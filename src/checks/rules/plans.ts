import { listedFacts, numbersByFact, statusesOf, statusRecords } from '../ledger.ts';
import type { ArticleFile, ContentModel, Rule } from '../model.ts';
import type { Place, Problem } from '../problem.ts';
import { numberTokens } from '../text/numbers.ts';
import { fieldPassages, headPassages } from '../text/passages.ts';
import { factsCited, type Passage, sentencesOf } from '../text/passage.ts';
import { PLAN_WORDS, soundsPlanned } from '../text/status-words.ts';

/** Whether a fact is a plan. */
type IsPlan = (fact: string) => boolean;

function problem(place: Place, message: string): Problem {
  return { ...place, rule: 'planned', message, remedy: `写明是计划，用上：${PLAN_WORDS}。` };
}

/** A sentence that cites a plan says that it is one; one that cites plans alone does not say that it is done. */
function* sentenceProblems(sentence: Passage, isPlan: IsPlan): Generator<Problem> {
  const { text, context, cites, at } = sentence;
  for (const { facts, start } of soundsPlanned(context) ? [] : cites) {
    const id = facts.find(isPlan);
    if (id !== undefined) yield problem(at(start), `事实“${id}”报道时尚属计划，这句话没有说明。`);
  }
  const facts = factsCited(sentence);
  const done = /已经?(?!知)/u.exec(text);
  if (done === null || facts.length === 0 || !facts.every(isPlan)) return;
  const message = `这一句引的（${facts.join('、')}）报道时都尚属计划，却写着“${done[0]}”。`;
  const remedy = '照计划写；说的是已经发生的事，把那条事实也引上。';
  yield { ...at(done.index), rule: 'planned', message, remedy };
}

/** A number of headline, lead or key points that only plans hold is told as one; a headline is read whole. */
function* headNumbers(
  article: ArticleFile,
  isPlan: IsPlan,
  byFact: ReadonlyMap<string, ReadonlySet<string>>,
): Generator<Problem> {
  const headings = headPassages(article, ({ record }) => record === 'headline').map(({ text }) => text);
  for (const { text, at } of headPassages(article)) {
    if (soundsPlanned(headings.includes(text) ? headings.join('，') : text)) continue;
    for (const { key, shown, index } of numberTokens(text)) {
      const holders = [...article.cited].filter((id) => byFact.get(id)?.has(key));
      const [first] = holders;
      if (first !== undefined && holders.every(isPlan))
        yield problem(at(index), `“${shown}”出自尚属计划的事实“${first}”，这里没有说明。`);
    }
  }
}

/** An entry that is planned, or rests on plans alone, says so; what editors explain of common words is no plan. */
function* records(model: ContentModel, isPlan: IsPlan): Generator<Problem> {
  const told = statusRecords(model);
  for (const entry of [...model.entities, ...told, ...model.facts]) {
    const { raw } = entry;
    const facts = listedFacts(entry);
    const planned = raw['status'] === 'planned' || (facts.length > 0 && facts.every(isPlan));
    const heads = told.includes(entry) ? ['title', 'name'] : [];
    const passages = fieldPassages(entry, ...heads, 'summary', 'statement');
    const [last] = passages.slice(-1);
    if (!planned || raw['editorial'] === true || last === undefined) continue;
    if (soundsPlanned(passages.map(({ text }) => text).join('，'))) continue;
    yield problem(last.at(0), '这一条报道时尚属计划，文字里没有说明。');
  }
}

/** What was planned when it was reported is not told as if it had happened. */
export const plannedRule: Rule = function* (model) {
  const statuses = statusesOf(model);
  const isPlan: IsPlan = (id) => statuses.get(id) === 'planned';
  const byFact = numbersByFact(model);
  for (const article of model.articles) {
    for (const block of article.blocks)
      for (const sentence of sentencesOf(block)) yield* sentenceProblems(sentence, isPlan);
    yield* headNumbers(article, isPlan, byFact);
  }
  yield* records(model, isPlan);
};
