import { existsSync, readFileSync } from 'node:fs';
import { parseDocument } from 'yaml';
import { withoutBom } from '../lib/text.ts';

const isRecord = (item: unknown): item is Record<string, unknown> =>
  typeof item === 'object' && item !== null;

/**
 * The entries of a list in `content/`, unchecked: wanted before the content checks run, which report what is wrong.
 * @returns Nothing where the file is absent or cannot be read.
 */
export function readList(path: string): Record<string, unknown>[] {
  if (!existsSync(path)) return [];
  const document = parseDocument(withoutBom(readFileSync(path, 'utf8')));
  if (document.errors.length > 0) return [];
  const value: unknown = document.toJS();
  return Array.isArray(value) ? value.filter(isRecord) : [];
}
