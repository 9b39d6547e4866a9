import { z } from 'astro/zod';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { articleSlugs, knownIds, sectionIds } from '../ids.ts';
import type { ContentModel } from '../model.ts';
import { replaceFile } from '../../lib/replace-file.ts';
import { LISTS, RECORDS } from '../../schemas/content-files.ts';
import { jsonSchema, type JsonSchema, type KnownIds } from '../../schemas/json-schema.ts';
import { articleSchema } from '../../schemas/article.ts';

const SCHEMAS_DIR = '.cache/schemas';

/** What the content's ids point to. */
export function idsOf(model: ContentModel): KnownIds {
  const list = (ids: ReadonlySet<string> | undefined): string[] => [...(ids ?? [])].filter((id) => id !== '');
  const entities = (name: 'people' | 'organizations' | 'places'): string[] =>
    knownIds(model, 'entities') === undefined ? [] : model[name].map(({ id }) => id);
  const figures = model.facts.flatMap(({ data }) => (data?.figures ?? []).map(({ id }) => id));
  return {
    facts: list(knownIds(model, 'facts')),
    figures: knownIds(model, 'facts') === undefined ? [] : list(new Set(figures)),
    events: list(knownIds(model, 'events')),
    pictures: list(knownIds(model, 'pictures')),
    entities: list(knownIds(model, 'entities')),
    people: entities('people'),
    organizations: entities('organizations'),
    places: entities('places'),
    fields: (model.cooperation.data?.fields ?? []).map(({ id }) => id),
    sections: list(sectionIds(model)),
    articles: list(articleSlugs(model)),
  };
}

/**
 * Writes the JSON Schemas that text editors check against while an editor types (.vscode/settings.json).
 * @param contentDir Each content directory has ids of its own, and so a folder of its own.
 * @returns the folder.
 */
export function writeEditorSchemas(model: ContentModel, contentDir: string): string {
  const folder = join(SCHEMAS_DIR, contentDir);
  const ids = idsOf(model);
  mkdirSync(folder, { recursive: true });
  for (const name of [...Object.keys(RECORDS), ...Object.keys(LISTS)]) {
    const file = join(folder, `${name}.json`);
    const text = `${JSON.stringify(jsonSchema(name, ids))}\n`;
    if (!existsSync(file) || readFileSync(file, 'utf8') !== text) replaceFile(file, text);
  }
  return folder;
}

/**
 * Gives the frontmatter's shape the ids of the last check as suggestions: Astro writes a schema of its own from it, once
 * at its start, for the extension that reads frontmatter. Only suggestions, since ids may come after that start.
 */
export function suggestIds(contentDir: string): void {
  const file = join(SCHEMAS_DIR, contentDir, 'articles.json');
  if (!existsSync(file)) return;
  const { properties = {} } = JSON.parse(readFileSync(file, 'utf8')) as JsonSchema;
  const { section, picture, related } = articleSchema.shape;
  const suggest = (field: z.ZodType, known: JsonSchema | undefined): unknown =>
    z.globalRegistry.add(field, { ...z.globalRegistry.get(field), examples: [...(known?.enum ?? [])] });
  suggest(section, properties['section']);
  suggest(picture.unwrap(), properties['picture']);
  suggest(related.element, properties['related']?.items as JsonSchema | undefined);
}
