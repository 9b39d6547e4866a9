import { hasTerm } from './match.ts';
import { coverage } from './pieces.ts';
import type { Prepared } from './prepared.ts';
import type { Query, Term } from './query.ts';
import { scoreTerm } from './term-score.ts';

/** Where the query is a section's name, its articles come first. */
const SECTION = 60;

/** Several phrases in one block: it is about what they have to do with each other. */
const TOGETHER = 18;

/**
 * How well a record matches.
 * @returns undefined without one of the phrases or with one that is excluded; more is better.
 */
export function scoreExact(record: Prepared, query: Query): number | undefined {
  const whole = `${record.titleText}\n${record.aliasTexts.join('\n')}\n${record.text}`;
  if (query.excluded.some((text) => whole.includes(text))) return undefined;
  if (!query.terms.every((term) => hasTerm(whole, term))) return undefined;
  const letters = query.terms.reduce((sum, { text }) => sum + text.length, 0);
  const each = query.terms.reduce(
    (sum, term) => sum + (scoreTerm(record, term) * term.text.length) / letters,
    0,
  );
  const isSection = query.terms.length === 1 && query.terms[0]?.forms.includes(record.sectionText) === true;
  return each + togetherness(record, query.terms) + (isSection ? SECTION : 0);
}

function togetherness(record: Prepared, terms: readonly Term[]): number {
  if (terms.length < 2) return 0;
  const most = Math.max(
    0,
    ...record.blocks.map(({ norm }) => terms.filter((term) => hasTerm(norm.text, term)).length),
  );
  return (TOGETHER * (most - 1)) / (terms.length - 1);
}

/** A phrase and its weight: rare and long ones tell more. */
export interface WeightedTerm {
  term: Term;
  weight: number;
}

/**
 * Weighs phrases by how many candidates have them.
 * @param shares How much of its sentence a phrase is; all of it by default.
 */
export function weighTerms(
  terms: readonly Term[],
  records: readonly Prepared[],
  shares: readonly number[] = [],
): WeightedTerm[] {
  return terms.map((term, at) => {
    const holding = records.filter((record) => hasTerm(looseText(record), term)).length;
    const rarity = Math.log2(1 + records.length / (1 + holding));
    return { term, weight: rarity * (shares[at] ?? 1) };
  });
}

/** About 0 to 1: phrases that are there by their weight, those in part by title, best block and whole text. */
export function scoreLoose(record: Prepared, terms: readonly WeightedTerm[]): number {
  const whole = looseText(record);
  let sum = 0;
  let total = 0;
  for (const { term, weight } of terms) {
    total += weight;
    if (hasTerm(whole, term)) sum += weight * (0.7 + 0.3 * Math.min(1, scoreTerm(record, term) / 100));
    else if (canMatchInPart(term, whole)) {
      const best = Math.max(0, ...record.blocks.map(({ norm }) => coverage(norm.text, term.text).share));
      const title = coverage(record.titleText, term.text).share;
      sum += weight * 0.7 * (title * 0.3 + best * 0.4 + coverage(whole, term.text).share * 0.3);
    }
  }
  return total === 0 ? 0 : sum / total;
}

/** A short phrase matches in part only where all its characters are: 清华 is no answer to 彭清华. */
export function canMatchInPart({ text }: Term, whole: string): boolean {
  return !/^\p{Script=Han}{1,3}$/u.test(text) || [...text].every((char) => whole.includes(char));
}

/** What second best looks at: the section's name and other names, too. */
export function looseText({ titleText, sectionText, aliasTexts, text }: Prepared): string {
  return [titleText, sectionText, ...aliasTexts, text].join('\n');
}
