import type { z } from 'astro/zod';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { noteLine } from '../lib/note.ts';
import { withoutBom } from '../lib/text.ts';
import { DIRECTORY_LISTS, personSchema } from '../schemas/entity.ts';
import { factSchema } from '../schemas/fact.ts';
import type { NamedEntity } from './mentions.ts';

const named = personSchema.pick({ id: true, name: true, aliases: true }).strip();
const noted = factSchema.pick({ id: true, status: true, by: true, caveat: true }).strip();

/**
 * What plugins need of a list in `content/`. They are made before the content checks have run, which report what is
 * wrong: a file that is absent or cannot be read has no entries, and an entry of another shape is passed over.
 */
function readList<T>(file: string, shape: z.ZodType<T>): T[] {
  if (!existsSync(file)) return [];
  const document = parseDocument(withoutBom(readFileSync(file, 'utf8')));
  const value: unknown = document.errors.length > 0 ? [] : document.toJS();
  return Array.isArray(value) ? value.flatMap((entry) => shape.safeParse(entry).data ?? []) : [];
}

/** The names of everything in the directory. */
export function readDirectoryNames(contentDir: string): NamedEntity[] {
  const entries = DIRECTORY_LISTS.flatMap((list) => readList(join(contentDir, `${list}.yaml`), named));
  return entries.map(({ id, name, aliases }) => ({ id, names: [name, ...aliases] }));
}

/** Facts that have something to add to a sentence: id → what they add; equal texts share a note. */
export function readFactNotes(contentDir: string): ReadonlyMap<string, string> {
  return new Map(
    readList(join(contentDir, 'facts.yaml'), noted).flatMap((fact): [string, string][] => {
      const line = noteLine(fact);
      return line === undefined ? [] : [[fact.id, JSON.stringify(line)]];
    }),
  );
}
