import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { NamedEntity } from './mentions.ts';

const FILES = ['people.yaml', 'organizations.yaml', 'places.yaml', 'glossary.yaml'];

/** 读出四份名录的名字。内容有错时由内容检查报告，这里只取能用的。 */
export function readDirectoryNames(contentDir: string): NamedEntity[] {
  return FILES.map((name) => join(contentDir, name))
    .filter((path) => existsSync(path))
    .flatMap(
      (path) => parse(readFileSync(path, 'utf8')) as { id: string; name: string; aliases?: string[] }[],
    )
    .map(({ id, name, aliases = [] }) => ({ id, names: [name, ...aliases] }));
}
