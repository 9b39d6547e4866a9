import { join } from 'node:path';
import type { NamedEntity } from './mentions.ts';
import { readList } from './read-list.ts';

const FILES = ['people.yaml', 'organizations.yaml', 'places.yaml', 'glossary.yaml'];

function toNamed({ id, name, aliases }: Record<string, unknown>): NamedEntity[] {
  if (typeof id !== 'string' || typeof name !== 'string') return [];
  const others = Array.isArray(aliases) ? aliases.filter((alias) => typeof alias === 'string') : [];
  return [{ id, names: [name, ...others] }];
}

/**
 * Names of the four directory files, needed before the content checks have run: what cannot be read is passed over,
 * and reported by them.
 */
export function readDirectoryNames(contentDir: string): NamedEntity[] {
  return FILES.flatMap((name) => readList(join(contentDir, name)).flatMap(toNamed));
}
