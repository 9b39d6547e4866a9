import { figureAnchor } from '../lib/url.ts';
import { idsOf } from './ids.ts';
import type { ContentModel } from './model.ts';

/** Path → anchors that may be linked; `any` leaves that to the checks of built pages. */
export type Routes = ReadonlyMap<string, ReadonlySet<string> | 'any'>;

/** The pages and anchors that a content makes. */
export function createRoutes(model: ContentModel): Routes {
  const { facts, charts, feature, cooperation, articles, files, unreadable } = model;
  const anchorsOf = (entries: readonly { id: string }[] | undefined): ReadonlySet<string> | 'any' =>
    entries === undefined ? 'any' : new Set(entries.map(({ id }) => id));
  const ids = idsOf(model);
  const figures = facts.flatMap(({ id, data }) =>
    (data?.figures ?? []).map((figure) => ({ id: figureAnchor(id, figure.id) })),
  );
  const drawn = charts.filter(({ data }) => data?.kind !== 'map');
  const parts = cooperation.data && [...cooperation.data.fields, ...cooperation.data.entries];
  const pages: (readonly [path: string, anchors: ReadonlySet<string> | 'any'])[] = [
    ...['/', '/search/', '/print/', '/data/figures.csv', '/rss.xml'].map((path) => [path, 'any'] as const),
    ['/about/', anchorsOf(feature.data?.about)],
    ['/timeline/', ids.events ?? 'any'],
    ...(files.includes('cooperation.yaml') ? [['/cooperation/', anchorsOf(parts)] as const] : []),
    ['/directory/', ids.entities ?? 'any'],
    ['/data/', unreadable.has('facts.yaml') ? 'any' : anchorsOf([...figures, ...drawn])],
    ...[...(ids.sections ?? [])].map((id) => [`/sections/${id}/`, 'any'] as const),
    ...articles.map(
      ({ slug, isReadable, blockIds }) => [`/articles/${slug}/`, isReadable ? blockIds : 'any'] as const,
    ),
  ];
  return new Map(pages);
}
