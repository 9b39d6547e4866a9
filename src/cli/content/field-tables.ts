import { jsonSchema, type JsonSchema } from '../../schemas/json-schema.ts';

/** A row of a table: a field, what to write, and which of several shapes have it. */
interface Row {
  path: string;
  text: string;
  shapes: string[];
}

/** The record that a file, a list or an optional field holds; undefined where it holds plain values. */
function record({ items, anyOf, properties, ...schema }: JsonSchema): JsonSchema | undefined {
  if (properties !== undefined) return { ...schema, properties };
  const inner = [items ?? anyOf ?? []].flat().find(({ type }) => type !== 'null');
  return inner === undefined ? undefined : record(inner);
}

function say({ description = '', default: value }: JsonSchema, isRequired: boolean): string {
  if (isRequired) return description;
  const isPlain = typeof value === 'string' || typeof value === 'boolean';
  return `${description}。可省${isPlain ? `，默认\`${String(value)}\`` : ''}`;
}

function rows(schema: JsonSchema, shape: string, above = ''): Row[] {
  const { properties = {}, required = [] } = record(schema) ?? {};
  return Object.entries(properties).flatMap(([name, field]) => [
    { path: `${above}\`${name}\``, text: say(field, required.includes(name)), shapes: [shape] },
    ...rows(field, shape, `${above}\`${name}\` › `),
  ]);
}

/** The shapes that a file's records may have, each with the word that tells it from the others. */
function shapesOf(name: string, schema: JsonSchema): [string, JsonSchema][] {
  const variants = (schema.items as JsonSchema | undefined)?.oneOf;
  if (variants === undefined) return [[`${name}.yaml`, schema]];
  return variants.map((variant) => [String(variant.properties?.['kind']?.const), variant]);
}

/** One table of the fields of some files; a field that only some of the shapes have says which. */
function fieldTable(names: readonly string[]): string {
  const shapes = names.flatMap((name) => shapesOf(name, jsonSchema(name)));
  const merged = new Map<string, Row>();
  for (const row of shapes.flatMap(([shape, schema]) => rows(schema, shape))) {
    const key = `${row.path} ${row.text}`;
    const known = merged.get(key);
    merged.set(key, known === undefined ? row : { ...row, shapes: [...known.shapes, ...row.shapes] });
  }
  const lines = [...merged.values()].map(({ path, text, shapes: having }) => {
    const only =
      having.length === shapes.length || path.includes('›')
        ? ''
        : `${having.map((shape) => `\`${shape}\``).join('、')}才有：`;
    return `| ${path} | ${only}${text.replaceAll('|', String.raw`\|`)} |`;
  });
  return ['| 字段 | 写什么 |', '| --- | --- |', ...lines].join('\n');
}

/** The guide with its tables of fields made anew, each between `<!-- fields: names -->` and `<!-- /fields -->`. */
export function withFieldTables(guide: string): string {
  return guide.replace(
    /(<!-- fields: ([a-z ]+) -->\n)[\s\S]*?(<!-- \/fields -->)/g,
    (_, start: string, names: string, end: string) => `${start}${fieldTable(names.split(' '))}\n${end}`,
  );
}
