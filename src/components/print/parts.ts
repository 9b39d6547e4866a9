import { articlePath, sectionPath } from '../../lib/url.ts';
import type { Place } from './embed.ts';
import type { PrintPart } from './running-heads.ts';
import { PAGE_NAME, PRINT } from '../../lib/words.ts';

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
