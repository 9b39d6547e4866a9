import type { Outcome } from '../../schemas/base.ts';
import { ledgerOf, listedFacts, statusesOf } from '../ledger.ts';
import { nestedEntries } from '../load/entries.ts';
import type { Rule } from '../model.ts';

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
  for (const entry of [...model.events, ...nestedEntries(model.cooperation, 'entries')]) {
    const status = String(entry.raw['status']);
    const facts = listedFacts(entry);
    if (!(status in NAMES) || facts.length === 0 || !facts.every((id) => ledger.has(id))) continue;
    const message = fault(status as Outcome, facts, known);
    const remedy = '改 status，或改引与它一致的事实。';
    if (message !== undefined) yield { ...entry.at('status'), rule: 'status', message, remedy };
  }
};
