import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { withoutBom } from '../lib/text.ts';
import { createConverter, type Table } from './to-script.ts';
import { scriptNow } from '../lib/edition-now.ts';
import { readEnvironment } from '../lib/environment.ts';

/** The editors' table, optional; the content checks have found it right. */
export const TABLE_FILE = 'hant.yaml';

/** Source text → Traditional text, by the feature's own table. */
export function featureConverter(contentDir: string): (text: string) => string {
  const file = join(contentDir, TABLE_FILE);
  const table = existsSync(file) ? (parse(withoutBom(readFileSync(file, 'utf8'))) as Table) : {};
  return createConverter(table).convert;
}

let convert: ((text: string) => string) | undefined;

/** Source text → text of the edition that is being rendered. */
export function inScript(text: string): string {
  if (scriptNow() === 'hans') return text;
  convert ??= featureConverter(readEnvironment(process.env).contentDir);
  return convert(text);
}
