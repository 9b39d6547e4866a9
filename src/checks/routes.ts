import { figureAnchor } from '../lib/url.ts';
import { blockIds } from './article.ts';
import { knownIds, sectionIds } from './ids.ts';
import type { ContentModel } from './model.ts';

/** Path → anchors that may be linked; `any` leaves that to the checks of built pages. */
export type Routes = ReadonlyMap<string, ReadonlySet<string> | 'any'>;

function cooperationIds({ cooperation }: ContentModel): ReadonlySet<string> | 'any' {
  if (cooperation?.data === undefined) return 'any';
  return new Set([...cooperation.data.fields, ...cooperation.data.entries].map(({ id }) => id));
}

/** The pages and anchors that a content makes. */
export function createRoutes(model: ContentModel): Routes {
  const figures = model.facts.flatMap(({ id, data }) =>
    (data?.figures ?? []).map((figure) => figureAnchor(id, figure.id)),
  );
  const charts = model.charts.filter(({ data }) => data?.kind !== 'map').map(({ id }) => id);
  const about = model.feature?.data?.about.map(({ id }) => id);
  return new Map<string, ReadonlySet<string> | 'any'>([
    ...['/', '/search/', '/print/', '/data/figures.csv', '/rss.xml'].map((path) => [path, 'any'] as const),
    ['/about/', about === undefined ? 'any' : new Set(about)],
    ['/timeline/', knownIds(model, 'events') ?? 'any'],
    ...(model.cooperation === undefined ? [] : [['/cooperation/', cooperationIds(model)] as const]),
    ['/directory/', knownIds(model, 'entities') ?? 'any'],
    ['/data/', model.unreadable.has('facts.yaml') ? 'any' : new Set([...figures, ...charts])],
    ...[...(sectionIds(model) ?? [])].map((id) => [`/sections/${id}/`, 'any'] as const),
    ...model.articles.map((article) => {
      const anchors = article.outline === undefined ? 'any' : blockIds(article);
      return [`/articles/${article.slug}/`, anchors] as const;
    }),
  ]);
}
