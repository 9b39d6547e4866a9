import { z } from 'astro/zod';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { articleSchema } from '../../schemas/article.ts';
import type { JsonSchema } from '../../schemas/json-schema.ts';

/** Where the schemas for text editors lie: each content directory has ids of its own, and so a folder of its own. */
export const schemasDir = (contentDir: string): string => join('.cache/schemas', contentDir);

/**
 * Gives the frontmatter's shape the ids of the last check as suggestions: Astro writes a schema of its own from it, once
 * at its start, for the extension that reads frontmatter. Only suggestions, since ids may come after that start.
 */
export function suggestIds(contentDir: string): void {
  const file = join(schemasDir(contentDir), 'articles.json');
  if (!existsSync(file)) return;
  const { properties = {} } = JSON.parse(readFileSync(file, 'utf8')) as JsonSchema;
  const { section, picture, related } = articleSchema.shape;
  const suggest = (field: z.ZodType, known: JsonSchema | undefined): unknown =>
    z.globalRegistry.add(field, { ...z.globalRegistry.get(field), examples: [...(known?.enum ?? [])] });
  suggest(section, properties['section']);
  suggest(picture.unwrap(), properties['picture']);
  suggest(related.element, properties['related']?.items as JsonSchema | undefined);
}
