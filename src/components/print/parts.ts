import { articlePath, sectionPath } from '../../lib/url.ts';
import type { Place } from './embed.ts';
import { PAGE_NAME, PRINT } from '../../lib/words.ts';

/** A part that begins a page: a section or an appendix. */
export interface PrintPart {
  /** Its id on the page. */
  id: string;
  /** Its name in the running head. */
  name: string;
}

/** What follows the sections, in order. */
export const APPENDICES = {
  timeline: { id: 'timeline', name: PAGE_NAME.timeline },
  directory: { id: 'directory', name: PAGE_NAME.directory },
  about: { id: 'about', name: PAGE_NAME.about },
} as const satisfies Record<string, PrintPart>;

/** A section's id in the booklet, with a prefix, or it might be an article's. */
export const sectionPartId = (id: string): string => `section--${id}`;

/** Parts of the booklet, in order. */
export function printParts(sections: readonly { id: string; name: string }[]): PrintPart[] {
  return [...sections.map(({ id, name }) => ({ id: sectionPartId(id), name })), ...Object.values(APPENDICES)];
}

/** The pages that are in the booklet, for links. */
export function printPlaces(
  sections: readonly { id: string; articles: readonly { slug: string; number: number }[] }[],
): ReadonlyMap<string, Place> {
  return new Map<string, Place>([
    ...sections.map(({ id }): [string, Place] => [sectionPath(id), { id: sectionPartId(id) }]),
    ...sections.flatMap(({ articles }) =>
      articles.map(({ slug, number }): [string, Place] => [
        articlePath(slug),
        { id: slug, label: PRINT.article(number) },
      ]),
    ),
    ...Object.values(APPENDICES).map(({ id }): [string, Place] => [`/${id}/`, { id }]),
  ]);
}

/** A CSS string: backslashes, quotation marks and line breaks are escaped (CSS Syntax 3, §4.3.5). */
const quoted = (text: string): string =>
  `'${text.replaceAll(/[\\']/g, '\\$&').replaceAll(/\s*\n\s*/g, ' ')}'`;

/**
 * Styles of running heads: the feature on the left, the part on the right. They depend on the content and page margin
 * boxes cannot read it, hence the build writes them. Browsers without margin boxes print without.
 * @param parts Each has a page of its own kind.
 */
export function runningHeads(feature: string, parts: readonly PrintPart[]): string {
  return [
    `@page{@top-left{content:${quoted(feature)}}}`,
    '@page cover{@top-left{content:none}@top-right{content:none}@bottom-center{content:none!important}}',
    ...parts.map(
      ({ id, name }) =>
        `@page part-${id}{@top-right{content:${quoted(name)}}}@media print{[id=${quoted(id)}]{page:part-${id}}}`,
    ),
    '',
  ].join('\n');
}
