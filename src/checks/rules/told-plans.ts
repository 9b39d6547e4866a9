import { plain } from '../../lib/text.ts';
import { type Claim, claimsOf } from '../claims.ts';
import { ledgerOf } from '../ledger.ts';
import type { ContentModel, Rule } from '../model.ts';
import { tellingWords } from '../phrases.ts';
import { type Passage, sentencesOf } from '../text/passage.ts';
import { PLAN_WORDS, soundsPlanned } from '../text/status-words.ts';

/** A run of this many characters tells one thing and no other. */
const TELLING = 6;

/** Finds the plan that a text tells in the ledger's own words. */
type PlanFinder = (text: string) => string | undefined;

function runsOf(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - TELLING + 1) }, (_, start) =>
    text.slice(start, start + TELLING),
  );
}

/** Runs of words that only plans hold; without names, titles, set phrases and what facts of other kinds hold. */
function planFinder(model: ContentModel): PlanFinder {
  const words = tellingWords(model);
  const facts = [...ledgerOf(model).values()];
  const others = new Set(
    facts.flatMap(({ status, statement }) => (status === 'planned' ? [] : runsOf(words(statement)))),
  );
  const owner = new Map<string, string>();
  for (const { id, status, statement } of facts)
    if (status === 'planned')
      for (const run of runsOf(words(statement)))
        if (!run.includes('\n') && !others.has(run)) owner.set(run, id);
  return (text) => runsOf(words(text)).flatMap((run) => owner.get(run) ?? [])[0];
}

/** A text that has to say by itself that it speaks of a plan. */
type Unit = Pick<Passage, 'text' | 'at'>;

const together = (passages: readonly Passage[]): Unit[] =>
  passages
    .slice(0, 1)
    .map(({ at }) => ({ text: passages.map(({ text }) => plain(text)).join('，'), at: () => at(0) }));

/**
 * Records and the lines of a headline are read together, prose sentence by sentence. Body text with a mark is
 * left to the rule on plans that are cited; what is unknown may name what it is that is unknown.
 */
function units({ passages, record }: Claim): Unit[] {
  if (record === true) return together(passages);
  const fieldOf = ({ at, kind }: Passage): string => (kind === 'field' ? (at(0).field ?? '') : '');
  const heads = passages.filter((passage) => /^(?:kicker|headline|subhead)$/.test(fieldOf(passage)));
  const rest = passages.filter(
    (passage) =>
      !heads.includes(passage) && !fieldOf(passage).startsWith('unstated') && passage.kind !== 'cell',
  );
  return [
    ...together(heads),
    ...rest.flatMap((passage) =>
      passage.kind === 'field' ? sentencesOf(passage) : passage.cites.length > 0 ? [] : [passage],
    ),
  ];
}

/** What only plans of the ledger say is told as a plan, in heads, records and wherever no mark stands. */
export const toldPlans: Rule = function* (model) {
  const find = planFinder(model);
  const claims = claimsOf(model).filter(({ editorial }) => editorial !== true);
  for (const { text, at } of claims.flatMap(units)) {
    const id = soundsPlanned(text) ? undefined : find(text);
    if (id === undefined) continue;
    const message = `这里说的是事实“${id}”，它报道时尚属计划，这句话没有说明。`;
    yield { ...at(0), rule: 'told-plan', message, remedy: `写明是计划，用上：${PLAN_WORDS}。` };
  }
};
