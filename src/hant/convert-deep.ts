/** Every string in some data, converted, and every key: rivers go by their names. */
export function convertDeep<T>(value: T, convert: (text: string) => string): T {
  if (typeof value === 'string') return convert(value) as T;
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  if (Array.isArray(value)) return value.map((item: unknown) => convertDeep(item, convert)) as T;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [convert(key), convertDeep(item, convert)]),
  ) as T;
}
