import { z } from 'astro/zod';
import type { Referent } from './base.ts';
import { LISTS, RECORDS } from './content-files.ts';

/** The parts of a JSON Schema that this project reads; text editors get it whole. */
export interface JsonSchema {
  description?: string;
  type?: string;
  properties?: Record<string, JsonSchema>;
  required?: readonly string[];
  items?: JsonSchema | readonly JsonSchema[];
  additionalProperties?: JsonSchema | boolean;
  oneOf?: readonly JsonSchema[];
  anyOf?: readonly JsonSchema[];
  enum?: readonly unknown[];
  const?: unknown;
  default?: unknown;
  /** What an id points to; beside it stands `enum` where the ids are known. */
  references?: Referent;
}

/** The ids of the content; a kind whose file cannot be read is absent, and its ids stay free. */
export type KnownIds = Partial<Record<Referent, ReadonlySet<string> | undefined>>;

/** A key that no field has: a half-width comma in a text between braces cut it in two. */
const FIELD_NAME = {
  pattern: String.raw`^[A-Za-z]\w*$`,
  patternErrorMessage: '这不是字段名：文字里有半角逗号的，改成全角“，”，或整段加单引号。',
};

const UNKNOWN_ID =
  '没有这个编号，或者是刚加的：存盘后，开着 npm run dev 的，一会儿就认得；没有开的，运行 npm run schemas。';

/** Fills in the ids, and gives hovers the descriptions with their code spans. */
function complete(schema: JsonSchema, ids: KnownIds): object {
  const { references, description, additionalProperties } = schema;
  const known = references === undefined ? undefined : ids[references];
  return {
    ...schema,
    ...(description === undefined ? {} : { markdownDescription: description }),
    ...(additionalProperties === false ? { propertyNames: FIELD_NAME } : {}),
    ...(known === undefined || known.size === 0
      ? {}
      : { enum: [...known], pattern: undefined, errorMessage: UNKNOWN_ID }),
  };
}

/**
 * The JSON Schema of what editors write in one file, from its Zod shape.
 * @param name A file of the content without `.yaml`; `articles` for the frontmatter of an article.
 */
export function jsonSchema(name: string, ids: KnownIds = {}): JsonSchema {
  const shape =
    name in RECORDS
      ? RECORDS[name as keyof typeof RECORDS]
      : z.array(LISTS[name as keyof typeof LISTS] as z.ZodType);
  const schema = z.toJSONSchema(shape, { target: 'draft-7', io: 'input' });
  return JSON.parse(JSON.stringify(schema), (key, value: unknown) => {
    const isSchema = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isSchema && key !== 'properties' ? complete(value, ids) : value;
  }) as JsonSchema;
}
