import type { Outcome } from '../../schemas/base.ts';
import { ledgerOf, listedFacts, statusesOf, statusRecords } from '../ledger.ts';
import type { Rule } from '../model.ts';
import type { Place, Problem } from '../problem.ts';
import { fieldPassages } from '../text/passages.ts';
import { clausesOf } from '../text/passage.ts';
import { isSurelyUnderWay, soundsPlanned, soundsUnderWay, UNDER_WAY_WORDS } from '../text/status-words.ts';

const NAMES: Record<Outcome, string> = { occurred: '已发生', ongoing: '进行中', planned: '计划中' };

/** A record that claims one status, against the statuses of its facts. */
function fault(
  status: Outcome,
  facts: readonly string[],
  statuses: ReadonlyMap<string, string>,
): string | undefined {
  const held = (wanted: string): string | undefined => facts.find((id) => statuses.get(id) === wanted);
  const planned = held('planned');
  if (status !== 'planned' && planned !== undefined)
    return `写的是${NAMES[status]}，所引的事实“${planned}”报道时还是计划。`;
  if (status === 'occurred' && held('occurred') === undefined && held('ongoing') !== undefined)
    return `写的是${NAMES.occurred}，所引的事实“${held('ongoing') ?? ''}”报道时还在进行。`;
  if (held(status) !== undefined) return undefined;
  return `写的是${NAMES[status]}，所引的事实里没有一条是${NAMES[status]}。`;
}

/** Events and cooperation have the status of their facts. */
export const statuses: Rule = function* (model) {
  const known = statusesOf(model);
  const ledger = ledgerOf(model);
  for (const entry of statusRecords(model)) {
    const status = String(entry.raw['status']);
    const facts = listedFacts(entry);
    if (!(status in NAMES) || facts.length === 0 || !facts.every((id) => ledger.has(id))) continue;
    const message = fault(status as Outcome, facts, known);
    const remedy = '改 status，或改引与它一致的事实。';
    if (message !== undefined) yield { ...entry.at('status'), rule: 'status', message, remedy };
  }
};

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
  for (const entry of statusRecords(model)) {
    const text = fieldPassages(entry, 'title', 'name', 'summary').map((passage) => passage.text);
    if (entry.raw['status'] === 'ongoing')
      yield* mistold(entry.at('summary'), '这一条', text.join('，'), false);
  }
};
