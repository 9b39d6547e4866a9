import type { Source } from '../schemas/feature.ts';
import { CREDIT } from './words.ts';

/** The credit where space is short: 据某某报道整理. */
export function shortCredit({ author }: Pick<Source, 'author'>): string {
  return CREDIT.short(author);
}

/** The credit in full, with the title of the piece and up to when it tells, ending in a full stop. */
export function fullCredit({ author, form, title, asOf }: Source): string {
  const until = asOf === undefined ? '' : CREDIT.until(asOf);
  return `${CREDIT.full(author, form, title)}${until}。`;
}
