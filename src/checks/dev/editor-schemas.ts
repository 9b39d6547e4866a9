import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { idsOf } from '../references.ts';
import type { ContentModel } from '../model.ts';
import { replaceFile } from '../../lib/replace-file.ts';
import { LISTS, RECORDS } from '../../schemas/content-files.ts';
import { jsonSchema } from '../../schemas/json-schema.ts';
import { schemasDir } from './suggest-ids.ts';

/**
 * Writes the JSON Schemas that text editors check against while an editor types (.vscode/settings.json).
 * @param contentDir Each content directory has ids of its own, and so a folder of its own.
 * @returns the folder.
 */
export function writeEditorSchemas(model: ContentModel, contentDir: string): string {
  const folder = schemasDir(contentDir);
  const ids = idsOf(model);
  mkdirSync(folder, { recursive: true });
  for (const name of [...Object.keys(RECORDS), ...Object.keys(LISTS)]) {
    const file = join(folder, `${name}.json`);
    const text = `${JSON.stringify(jsonSchema(name, ids))}\n`;
    if (!existsSync(file) || readFileSync(file, 'utf8') !== text) replaceFile(file, text);
  }
  return folder;
}
