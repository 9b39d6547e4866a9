import type { Referent } from '../schemas/base.ts';
import { jsonSchema, type JsonSchema } from '../schemas/json-schema.ts';
import type { ContentModel, Entry, Path } from './model.ts';
import type { Place } from './problem.ts';

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

const shapes = new Map<string, JsonSchema>();

/** The shape of a record in a file, or in the frontmatter of an article. */
function shapeOf(file: string): JsonSchema {
  const name = /([a-z]+)\.yaml$/.exec(file)?.[1] ?? 'articles';
  const schema = shapes.get(name) ?? jsonSchema(name);
  shapes.set(name, schema);
  return (schema.items as JsonSchema | undefined) ?? schema;
}

/** Every reference of the content's records, by what their schemas say. */
export function* referencesOf(model: ContentModel): Generator<Reference> {
  const { feature, cooperation, facts, entities, events, pictures, charts, articles } = model;
  const entries: Entry<unknown>[] = [
    ...[feature, cooperation, ...facts, ...entities, ...events, ...pictures, ...charts],
    ...articles.map(({ frontmatter }) => frontmatter),
  ];
  for (const { raw, at } of entries)
    for (const { path, ...found } of walk(shapeOf(at().file), raw)) yield { ...found, place: at(...path) };
}
