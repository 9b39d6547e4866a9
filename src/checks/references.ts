import type { Referent } from '../schemas/base.ts';
import { DIRECTORY_LISTS } from '../schemas/entity.ts';
import { nestedEntries } from './load/entries.ts';
import { type ContentModel, type Lists, oncePerModel, type Path } from './model.ts';
import { jsonSchema, type JsonSchema } from '../schemas/json-schema.ts';
import type { Place } from './problem.ts';
import { allEntries } from './text/passages.ts';
import { memo } from '../lib/memo.ts';
import { figureAnchor } from '../lib/url.ts';

/** Ids by what they stand for; a kind whose file cannot be read is absent, or one mistake would bring many. */
export type Ids = Record<Referent | 'charts', ReadonlySet<string> | undefined>;

/** The ids of the content that something may point to. */
export const idsOf = oncePerModel((model: ContentModel): Ids => {
  const of = (records: readonly { id: string }[] | undefined): Set<string> | undefined =>
    records && new Set(records.map(({ id }) => id).filter((id) => id !== ''));
  const list = (...names: (keyof Lists)[]): Set<string> | undefined =>
    names.some((name) => model.unreadable.has(`${name}.yaml`))
      ? undefined
      : of(names.flatMap((name): { id: string }[] => model[name]));
  const facts = list('facts');
  const hasSections = Array.isArray(model.feature.raw['sections']);
  return {
    facts,
    figures: facts && of(model.facts.flatMap(({ data }) => data?.figures ?? [])),
    events: list('events'),
    pictures: list('pictures'),
    charts: list('charts'),
    people: list('people'),
    organizations: list('organizations'),
    places: list('places'),
    entities: list(...DIRECTORY_LISTS),
    fields: of(model.cooperation.data?.fields),
    sections: hasSections ? of(nestedEntries(model.feature, 'sections')) : undefined,
    articles: new Set(model.articles.map(({ slug }) => slug)),
  };
});

/** An id in YAML or frontmatter that stands for something elsewhere in the content. */
export interface Reference {
  id: string;
  /** What it may point to, as its schema says. */
  to: Referent;
  /** The record that it is a field of: a figure is one of the fact that stands beside it. */
  beside: Readonly<Record<string, unknown>>;
  place: Place;
}

type Found = Omit<Reference, 'place'> & { path: Path };

/** The references in a value. Where a schema has several shapes, each finds the fields that only it has. */
function* walk(schema: JsonSchema, value: unknown, path: Path = [], beside = {}): Generator<Found> {
  for (const shape of schema.oneOf ?? schema.anyOf ?? []) yield* walk(shape, value, path, beside);
  if (typeof value === 'string' && schema.references !== undefined)
    yield { id: value, to: schema.references, beside, path };
  if (typeof value !== 'object' || value === null) return;
  const isList = Array.isArray(value);
  for (const [key, inner] of Object.entries(value)) {
    const next = isList ? schema.items : schema.properties?.[key];
    if (next === undefined || Array.isArray(next)) continue;
    yield* walk(next as JsonSchema, inner, [...path, isList ? Number(key) : key], isList ? beside : value);
  }
}

/** The shape of a record in a file of this name, or in the frontmatter of an article. */
const shapeOf = memo((name: string): JsonSchema => {
  const schema = jsonSchema(name);
  return (schema.items as JsonSchema | undefined) ?? schema;
});

/** Every reference of the content's records, by what their schemas say. */
export function* referencesOf(model: ContentModel): Generator<Reference> {
  for (const { raw, at } of allEntries(model)) {
    const [, name = 'articles'] = /([a-z]+)\.yaml$/.exec(at().file) ?? [];
    for (const { path, ...found } of walk(shapeOf(name), raw)) yield { ...found, place: at(...path) };
  }
}

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
