import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { withoutBom } from '../site/text.ts';
import type { NamedEntity } from './mentions.ts';

const FILES = ['people.yaml', 'organizations.yaml', 'places.yaml', 'glossary.yaml'];

function readList(path: string): unknown[] {
  const document = parseDocument(withoutBom(readFileSync(path, 'utf8')));
  if (document.errors.length > 0) return [];
  const value: unknown = document.toJS();
  return Array.isArray(value) ? value : [];
}

function toNamed(item: unknown): NamedEntity[] {
  const { id, name, aliases } = (item ?? {}) as Record<string, unknown>;
  if (typeof id !== 'string' || typeof name !== 'string') return [];
  const others = Array.isArray(aliases) ? aliases.filter((alias) => typeof alias === 'string') : [];
  return [{ id, names: [name, ...others] }];
}

/**
 * 读出四份名录的名字。配置阶段就要用，那时内容检查还没有跑，
 * 所以读不懂的条目先放过，由内容检查逐条报告。
 */
export function readDirectoryNames(contentDir: string): NamedEntity[] {
  return FILES.map((name) => join(contentDir, name))
    .filter((path) => existsSync(path))
    .flatMap((path) => readList(path).flatMap(toNamed));
}
