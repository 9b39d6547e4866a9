import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { BuildEnvironment } from '../lib/environment.ts';
import { withoutBom } from '../lib/text.ts';
import { createConverter, type Table } from './to-script.ts';

/** The editors' table, optional; the content checks have found it right. */
export const TABLE_FILE = 'hant.yaml';

/** Source text → text of the edition that is being made. */
export function editionConverter({
  script,
  contentDir,
}: Pick<BuildEnvironment, 'script' | 'contentDir'>): (text: string) => string {
  if (script === 'hans') return (text) => text;
  const file = join(contentDir, TABLE_FILE);
  const table = existsSync(file) ? (parse(withoutBom(readFileSync(file, 'utf8'))) as Table) : {};
  return createConverter(table).convert;
}
