import { selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import type { BuiltPage } from './site.ts';

/** 某个 meta 的全部内容；`key` 是 hast 的属性名。 */
export function contents({ tree }: BuiltPage, key: string, value: string): string[] {
  return selectAll('meta', tree)
    .filter(({ properties }) => String(properties[key]) === value)
    .map(({ properties }) => String(properties['content']));
}

/** 某个 property 的内容，没有就是空的。 */
export const content = (page: BuiltPage, property: string): string =>
  contents(page, 'property', property)[0] ?? '';

/** 结构化数据里的一个对象。 */
export type Node = Record<string, unknown>;

/** 一页里的全部结构化数据，按次序。 */
export function jsonLd({ tree }: BuiltPage): Node[] {
  return selectAll('script[type="application/ld+json"]', tree).map(
    (script) => JSON.parse(toString(script)) as Node,
  );
}

/** 第一份结构化数据里的各个对象。 */
export const graph = (page: BuiltPage): Node[] => (jsonLd(page)[0]?.['@graph'] ?? []) as Node[];
/** 某一类型的对象。 */
export const typed = (page: BuiltPage, type: string): Node | undefined =>
  graph(page).find((node) => node['@type'] === type);

/** 一份结构化数据里的全部键值，逐层展开。 */
export function entries(value: unknown): [string, unknown][] {
  if (Array.isArray(value)) return value.flatMap(entries);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [
    [key, inner] as [string, unknown],
    ...entries(inner),
  ]);
}
