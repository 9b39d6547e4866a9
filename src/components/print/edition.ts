import { articlePath, sectionPath } from '../../lib/url.ts';
import type { Place } from './embed.ts';
import type { EditionPart } from './running-heads.ts';
import { PAGE_NAME, PRINT } from '../../lib/words.ts';

/** 栏目之后的附录，依次。 */
export const APPENDICES = {
  timeline: { id: 'timeline', name: PAGE_NAME.timeline },
  directory: { id: 'directory', name: PAGE_NAME.directory },
  about: { id: 'about', name: PAGE_NAME.about },
} as const satisfies Record<string, EditionPart>;

/** 栏目在册里的编号；加前缀，免得与同名的文章相撞。 */
export const sectionPartId = (id: string): string => `section--${id}`;

/** 册里各段，依次：各栏目，各附录。 */
export function editionParts(sections: readonly { id: string; name: string }[]): EditionPart[] {
  return [...sections.map(({ id, name }) => ({ id: sectionPartId(id), name })), ...Object.values(APPENDICES)];
}

/** 册里有哪些页，供正文的链接改道。 */
export function editionPlaces(
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
