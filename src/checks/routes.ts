import { figureAnchor } from '../lib/url.ts';
import { knownIds, sectionIds } from './ids.ts';
import type { ContentModel } from './model.ts';

/** Path → anchors that may be linked; `any` leaves that to the checks of built pages. */
export type Routes = ReadonlyMap<string, ReadonlySet<string> | 'any'>;

/** The pages and anchors that a content makes. */
export function createRoutes(model: ContentModel): Routes {
  const { facts, charts, feature, cooperation, articles, files, unreadable } = model;
  const idsOf = (entries: readonly { id: string }[] | undefined): ReadonlySet<string> | 'any' =>
    entries === undefined ? 'any' : new Set(entries.map(({ id }) => id));
  const figures = facts.flatMap(({ id, data }) =>
    (data?.figures ?? []).map((figure) => ({ id: figureAnchor(id, figure.id) })),
  );
  const drawn = charts.filter(({ data }) => data?.kind !== 'map');
  const parts = cooperation.data && [...cooperation.data.fields, ...cooperation.data.entries];
  const pages: (readonly [path: string, anchors: ReadonlySet<string> | 'any'])[] = [
    ...['/', '/search/', '/print/', '/data/figures.csv', '/rss.xml'].map((path) => [path, 'any'] as const),
    ['/about/', idsOf(feature.data?.about)],
    ['/timeline/', knownIds(model, 'events') ?? 'any'],
    ...(files.includes('cooperation.yaml') ? [['/cooperation/', idsOf(parts)] as const] : []),
    ['/directory/', knownIds(model, 'entities') ?? 'any'],
    ['/data/', unreadable.has('facts.yaml') ? 'any' : idsOf([...figures, ...drawn])],
    ...[...(sectionIds(model) ?? [])].map((id) => [`/sections/${id}/`, 'any'] as const),
    ...articles.map(
      ({ slug, isReadable, blockIds }) => [`/articles/${slug}/`, isReadable ? blockIds : 'any'] as const,
    ),
  ];
  return new Map(pages);
}
