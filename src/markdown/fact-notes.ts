import { join } from 'node:path';
import { factSchema } from '../schemas/fact.ts';
import { noteLine } from '../lib/note.ts';
import { readList } from './read-list.ts';

const noted = factSchema.pick({ id: true, status: true, by: true, caveat: true });

/**
 * Facts that have something to add to a sentence, and what they add: equal texts share a note.
 * @returns Id of the fact → its note. Entries that cannot be read are left to the content checks.
 */
export function readFactNotes(contentDir: string): ReadonlyMap<string, string> {
  const facts = readList(join(contentDir, 'facts.yaml')).flatMap(({ id, status, by, caveat }) => {
    const { data } = noted.safeParse({ id, status, by, caveat });
    return data === undefined ? [] : [data];
  });
  return new Map(
    facts.flatMap((fact): [string, string][] => {
      const line = noteLine(fact);
      return line === undefined ? [] : [[fact.id, JSON.stringify(line)]];
    }),
  );
}
