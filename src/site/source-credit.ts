import type { Source } from '../schemas/feature.ts';

/** The credit where space is short: 据某某报道整理. */
export function shortCredit({ author }: Pick<Source, 'author'>): string {
  return `据${author}报道整理`;
}

/** The credit in full, with the title of the piece and up to when it tells, ending in a full stop. */
export function fullCredit({ author, form, title, asOf }: Source): string {
  const until = asOf === undefined ? '' : `，所记截至${asOf}`;
  return `据署名${author}的${form}《${title}》整理${until}。`;
}
