import type { Outcome } from '../../schemas/base.ts';
import { nestedEntries } from '../load/entries.ts';
import type { ContentModel, Entry, Rule } from '../model.ts';
import type { Problem } from '../problem.ts';
import { listedFacts } from '../claims.ts';

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
export const statuses: Rule = (model: ContentModel) => {
  const known = new Map(model.facts.map(({ id, raw }) => [id, String(raw['status'])]));
  const check = (entry: Entry<unknown>): Problem[] => {
    const { status } = entry.raw;
    const facts = listedFacts(entry);
    const readable = typeof status === 'string' && status in NAMES && facts.every((id) => known.has(id));
    const message = readable && facts.length > 0 ? fault(status as Outcome, facts, known) : undefined;
    if (message === undefined) return [];
    return [{ ...entry.at('status'), rule: 'status', message, remedy: '改 status，或改引与它一致的事实。' }];
  };
  return [...model.events, ...nestedEntries(model.cooperation, 'entries')].flatMap(check);
};
