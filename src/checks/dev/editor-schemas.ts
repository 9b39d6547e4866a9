import { z } from 'astro/zod';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { idsOf } from '../references.ts';
import type { ContentModel } from '../model.ts';
import { replaceFile } from '../../lib/replace-file.ts';
import { LISTS, RECORDS } from '../../schemas/content-files.ts';
import { jsonSchema, type JsonSchema } from '../../schemas/json-schema.ts';
import { articleSchema } from '../../schemas/article.ts';

const SCHEMAS_DIR = '.cache/schemas';

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
