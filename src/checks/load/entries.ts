import type { z } from 'astro/zod';
import type { Entry, Path } from '../model.ts';
import type { Problem } from '../problem.ts';
import { shapeProblems, valueAt } from './schema-problems.ts';
import type { YamlSource } from './yaml-source.ts';

function fieldName(path: Path): string {
  return path.map((key) => (typeof key === 'number' ? key + 1 : key)).join('.');
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * Reads the record at `path` by its shape; what is wrong goes into `problems`.
 * @param path Empty where the file is one record.
 */
export function readEntry<T>(
  source: YamlSource,
  path: Path,
  schema: z.ZodType<T>,
  problems: Problem[],
): Entry<T> {
  const value = valueAt(source.value, path);
  const raw = isRecord(value) ? value : {};
  const id = typeof raw['id'] === 'string' ? raw['id'] : '';
  const name = (inner: Path): string | undefined => {
    const parts = path.length === 0 ? inner : [id === '' ? `第${Number(path.at(-1)) + 1}条` : id, ...inner];
    return parts.length === 0 ? undefined : fieldName(parts);
  };
  const parsed = schema.safeParse(value);
  const wrong = parsed.success ? [] : shapeProblems(parsed.error, value);
  for (const { path: inner, isName, ...said } of wrong) {
    const place = (isName ? source.locateName : source.locate)([...path, ...inner]);
    problems.push({ ...place, field: name(inner), ...said });
  }
  return {
    id,
    raw,
    data: parsed.data,
    at: (...inner) => ({ ...source.locate([...path, ...inner]), field: name(inner) }),
  };
}

/** A list in YAML → its records; where it is none, a problem. */
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

/** Stands for a file that is left out or cannot be read. */
export const noEntry = (file: string): Entry<never> => ({
  id: '',
  raw: {},
  data: undefined,
  at: () => ({ file }),
});

/** The items of the list `field` of a record, as records; none where something is missing or no record. */
export function nestedEntries({ raw: outer, at }: Entry<unknown>, field: string): Entry<unknown>[] {
  const items: unknown = outer[field];
  if (!Array.isArray(items)) return [];
  return items.flatMap((raw: unknown, index): Entry<unknown>[] => {
    if (!isRecord(raw)) return [];
    const id = typeof raw['id'] === 'string' ? raw['id'] : '';
    return [{ id, raw, data: undefined, at: (...path) => at(field, index, ...path) }];
  });
}
