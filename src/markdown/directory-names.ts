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
 * 读出四份名录的名字。配置阶段就要用，那时内容检查还没有跑，
 * 所以读不懂的条目先放过，由内容检查逐条报告。
 */
export function readDirectoryNames(contentDir: string): NamedEntity[] {
  return FILES.flatMap((name) => readList(join(contentDir, name)).flatMap(toNamed));
}
