import { type ArticleFile, type ContentModel, type Entry, oncePerModel, type Path } from '../model.ts';
import { READER_FIELDS, type ReaderField } from '../../schemas/article.ts';
import type { Passage } from './passage.ts';

/** A path is no prose: 图(1).png is that file's name. */
const NO_PROSE = new Set(['file']);

/** A field as a passage; it cites nothing in its text. */
const fieldPassage = (entry: Entry<unknown>, path: Path, text: string): Passage => ({
  kind: 'field',
  text,
  context: text,
  cites: [],
  at: () => entry.at(...path),
});

/** The texts in a value. @param wanted Names of fields from the outside in, `*` for each item; without it, all texts. */
function* texts(value: unknown, wanted?: readonly string[], path: Path = []): Generator<[Path, string]> {
  if (typeof value === 'string' && (wanted?.length ?? 0) === 0) yield [path, value];
  if (typeof value !== 'object' || value === null) return;
  const [next, ...rest] = wanted ?? [];
  const isList = Array.isArray(value);
  for (const [key, inner] of Object.entries(value)) {
    if (wanted === undefined ? NO_PROSE.has(key) : next !== (isList ? '*' : key)) continue;
    yield* texts(inner, wanted && rest, [...path, isList ? Number(key) : key]);
  }
}

/**
 * Texts of a record's fields; none where a field is missing or no text.
 * @param fields E.g. `lead`, `source.note`, `aliases.*`, `keyPoints.*.text`.
 */
export function fieldPassages(entry: Entry<unknown>, ...fields: string[]): Passage[] {
  return fields.flatMap((field) =>
    [...texts(entry.raw, field.split('.'))].map(([path, text]) => fieldPassage(entry, path, text)),
  );
}

/**
 * What readers read in the fields of an article.
 * @param wanted Which of them; all by default.
 */
export function headPassages(
  { frontmatter }: Pick<ArticleFile, 'frontmatter'>,
  wanted: (field: ReaderField) => boolean = () => true,
): Passage[] {
  return READER_FIELDS.filter(wanted).flatMap(({ field, item }) =>
    fieldPassages(frontmatter, field, item === undefined ? `${field}.*` : `${field}.*.${item}`),
  );
}

/** Every record of YAML, frontmatter too. */
export function allEntries(model: ContentModel): Entry<unknown>[] {
  return [
    ...[model.feature, model.geography, model.cooperation],
    ...model.facts,
    ...model.entities,
    ...model.events,
    ...model.pictures,
    ...model.charts,
    ...model.articles.map(({ frontmatter }) => frontmatter),
  ];
}

/** Every text of the site: strings of YAML and blocks of articles. */
export const everyPassage = oncePerModel((model): readonly Passage[] => {
  const fields = allEntries(model).flatMap((entry) =>
    [...texts(entry.raw)].map(([path, text]) => fieldPassage(entry, path, text)),
  );
  return [...fields, ...model.articles.flatMap(({ blocks }) => blocks)];
});
