import { splitSentences } from '../../lib/sentences.ts';
import { plain } from '../../lib/text.ts';
import { type Claim, claimsOf } from '../claims.ts';
import type { ContentModel, Rule } from '../model.ts';
import { tellingWords } from '../phrases.ts';
import type { Problem } from '../problem.ts';
import type { Block } from '../text/block.ts';
import type { Passage } from '../text/passages.ts';
import { PLAN_WORDS, soundsPlanned } from '../text/plan-words.ts';

/** A run of this many characters tells one thing and no other. */
const TELLING = 6;

/** Finds the plan that a text tells in the ledger's own words. */
type PlanFinder = (text: string) => string | undefined;

function runsOf(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - TELLING + 1) }, (_, start) =>
    text.slice(start, start + TELLING),
  );
}

/**
 * Runs of words that only plans hold: names, titles and set phrases left out, since anything may name them, and
 * so are runs that facts of other kinds hold.
 */
function planFinder(model: ContentModel): PlanFinder {
  const words = tellingWords(model);
  const facts = model.facts.flatMap(({ data }) => data ?? []);
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
interface Unit extends Passage {
  /** Where in the passage it begins. */
  index: number;
}

const together = (passages: readonly Passage[]): Unit[] =>
  passages
    .slice(0, 1)
    .map(({ at }) => ({ text: passages.map(({ text }) => plain(text)).join('，'), at, index: 0 }));

const fieldOf = ({ at }: Passage): string => at(0).field ?? '';

/**
 * Records and the lines of a headline are read together, prose sentence by sentence. Body text with a mark is
 * left to the rule on plans that are cited; what is unknown may name what it is that is unknown.
 */
function units({ passages, record }: Claim): Unit[] {
  if (record === true) return together(passages);
  const heads = passages.filter((passage) => /^(?:kicker|headline|subhead)$/.test(fieldOf(passage)));
  const rest = passages.filter(
    (passage) => !heads.includes(passage) && !fieldOf(passage).startsWith('unstated'),
  );
  return [
    ...together(heads),
    ...rest.flatMap((passage: Passage | Block): Unit[] => {
      if ('kind' in passage)
        return passage.cites.length > 0 || passage.kind === 'cell' ? [] : [{ ...passage, index: 0 }];
      return splitSentences(passage.text).map(({ start, end }) => ({
        text: passage.text.slice(start, end),
        at: passage.at,
        index: start,
      }));
    }),
  ];
}

/** What only plans of the ledger say is told as a plan, in heads, records and wherever no mark stands. */
export const toldPlans: Rule = (model) => {
  const find = planFinder(model);
  const claims = claimsOf(model).filter(({ editorial }) => editorial !== true);
  return claims.flatMap(units).flatMap(({ text, at, index }): Problem[] => {
    const id = soundsPlanned(text) ? undefined : find(text);
    if (id === undefined) return [];
    const message = `这里说的是事实“${id}”，它报道时尚属计划，这句话没有说明。`;
    return [{ ...at(index), rule: 'told-plan', message, remedy: `写明是计划，用上：${PLAN_WORDS}。` }];
  });
};
