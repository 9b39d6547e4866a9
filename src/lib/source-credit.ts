import type { Source } from '../schemas/feature.ts';
import { CREDIT } from './words.ts';

/** The credit where space is short: the editors' own, or 据某某报道整理. */
export function shortCredit({ author, credit }: Pick<Source, 'author' | 'credit'>): string {
  return credit ?? CREDIT.short(author);
}

/** The credit in full, with the title of the piece and up to when it tells, ending in a full stop. */
export function fullCredit({ author, credit, form, title, asOf }: Source): string {
  const until = asOf === undefined ? '' : CREDIT.until(asOf);
  return `${credit ?? CREDIT.full(author, form, title)}${until}。`;
}
