import type { z } from 'astro/zod';
import type { Entry, Path } from '../model.ts';
import type { Problem } from '../problem.ts';
import { shapeProblems } from './schema-problems.ts';
import type { YamlSource } from './yaml-source.ts';

function fieldName(path: Path): string {
  return path.map((key) => (typeof key === 'number' ? key + 1 : key)).join('.');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * 把 YAML 里 `path` 处的一条记录按形状读出来，形状错误记进 `problems`。
 * @param path 记录在文件里的位置；整个文件就是一条记录时为空
 */
export function readEntry<T>(
  source: YamlSource,
  path: Path,
  schema: z.ZodType<T>,
  problems: Problem[],
): Entry<T> {
  const value = path.reduce<unknown>(
    (outer, key) => (outer as Record<string | number, unknown>)[key],
    source.value,
  );
  const raw = isRecord(value) ? value : {};
  const id = typeof raw['id'] === 'string' ? raw['id'] : '';
  const name = (inner: Path): string | undefined => {
    const parts = path.length === 0 ? inner : [id === '' ? `第${Number(path.at(-1)) + 1}条` : id, ...inner];
    return parts.length === 0 ? undefined : fieldName(parts);
  };
  const parsed = schema.safeParse(value);
  for (const { path: inner, unknownKey, ...said } of parsed.success
    ? []
    : shapeProblems(parsed.error, value)) {
    const place =
      unknownKey === undefined
        ? source.locate([...path, ...inner])
        : source.locateKey([...path, ...inner], unknownKey);
    problems.push({
      ...place,
      field: name(unknownKey === undefined ? inner : [...inner, unknownKey]),
      ...said,
    });
  }
  return {
    id,
    raw,
    data: parsed.data,
    at: (...inner) => ({ ...source.locate([...path, ...inner]), field: name(inner) }),
  };
}

/** 清单文件（YAML 列表）→ 各条记录；不是列表时记一条错误。 */
export function readList<T>(source: YamlSource, schema: z.ZodType<T>, problems: Problem[]): Entry<T>[] {
  if (source.problems.length > 0 || source.value === null || source.value === undefined) return [];
  if (!Array.isArray(source.value)) {
    problems.push({
      ...source.locate([]),
      rule: 'schema',
      message: '这个文件应是一份列表。',
      remedy: '每一条用“- id: …”起头。',
    });
    return [];
  }
  return source.value.map((_, index) => readEntry(source, [index], schema, problems));
}

/** 一条记录里的列表 `field`，每项当作一条记录；记录不在或那一项不是记录时没有。 */
export function nestedEntries(entry: Entry<unknown> | undefined, field: string): Entry<unknown>[] {
  const items = entry?.raw[field];
  if (entry === undefined || !Array.isArray(items)) return [];
  return items.flatMap((raw: unknown, index): Entry<unknown>[] => {
    if (!isRecord(raw)) return [];
    const id = typeof raw['id'] === 'string' ? raw['id'] : '';
    return [{ id, raw, data: undefined, at: (...path) => entry.at(field, index, ...path) }];
  });
}
