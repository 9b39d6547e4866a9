import { statusesOf } from '../ledger.ts';
import { nestedEntries } from '../load/entries.ts';
import type { Rule } from '../model.ts';
import type { Place, Problem } from '../problem.ts';
import { clausesOf } from '../text/passage.ts';
import { fieldPassages } from '../text/passages.ts';
import { soundsPlanned } from '../text/plan-words.ts';
import { isSurelyUnderWay, soundsUnderWay, UNDER_WAY_WORDS } from '../text/status-words.ts';

/** Where a text makes something else of what is under way; nothing when it says so. */
function mistold(place: Place, what: string, text: string, mayPlan: boolean): Problem[] {
  const isPlan = soundsPlanned(text) && !mayPlan && !isSurelyUnderWay(text);
  if (!isPlan && soundsUnderWay(text)) return [];
  const message = `${what}报道时正在进行，这里写成了${isPlan ? '计划' : '已经做完的事'}。`;
  return [{ ...place, rule: 'ongoing', message, remedy: `写明正在做，用上：${UNDER_WAY_WORDS}。` }];
}

/**
 * Something under way is told neither as done nor as planned: in what cites it, and in records marked so. Beside a
 * plan in the same mark, words of planning are right.
 */
export const ongoing: Rule = function* (model) {
  const statuses = statusesOf(model);
  for (const { context, cites, at } of model.articles.flatMap(({ blocks }) => blocks.flatMap(clausesOf)))
    for (const { facts, start } of cites) {
      const id = facts.find((fact) => statuses.get(fact) === 'ongoing');
      const mayPlan = facts.some((fact) => statuses.get(fact) === 'planned');
      if (id !== undefined) yield* mistold(at(start), `事实“${id}”`, context, mayPlan);
    }
  for (const entry of [...model.events, ...nestedEntries(model.cooperation, 'entries')]) {
    const text = fieldPassages(entry, 'title', 'name', 'summary').map((passage) => passage.text);
    if (entry.raw['status'] === 'ongoing')
      yield* mistold(entry.at('summary'), '这一条', text.join('，'), false);
  }
};
