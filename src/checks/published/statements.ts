import { READER_FIELDS } from '../../schemas/article.ts';
import type { Fact } from '../../schemas/fact.ts';
import { ledgerOf } from '../ledger.ts';
import type { ArticleFile, ContentModel } from '../model.ts';
import type { Place } from '../problem.ts';
import { factIds } from '../../markdown/component.ts';
import { fieldPassages, headPassages } from '../text/passages.ts';
import { type Passage } from '../text/passage.ts';
import { createMarkReaders, type MarkReader } from './marks.ts';

/** A statement of an article: headline, lead, a block of text, or a fact it cites. */
export interface Statement {
  /** Name of its line in the record: `lead`, `^block-id`, `fact fact-id`. */
  key: string;
  marks: string[];
  /** All of it, to see whether a quotation is still there. */
  text: string;
  /** Where a number or name stands; without one, where the statement begins. */
  place: (mark?: string) => Place;
}

type Words = Pick<Passage, 'text' | 'at'>;

/** Fields of a record are parted by |, which texts may not have. */
const clean = (text: string): string => text.replaceAll(/\s+/g, '').replaceAll('|', '／');

function statement(key: string, passages: readonly Words[], read: MarkReader): Statement[] {
  const found = passages.flatMap(({ text, at }) =>
    read(text).map(({ mark, index }) => ({ mark: clean(mark), place: () => at(index) })),
  );
  const [first] = passages;
  if (first === undefined) return [];
  return [
    {
      key,
      marks: found.map(({ mark }) => mark),
      text: passages.map(({ text }) => text).join('\n'),
      place: (mark) => found.find((other) => other.mark === mark)?.place() ?? first.at(0),
    },
  ];
}

/** The text: a block with an id by itself; tables, lists and notes have none and go with their heading, as `^id+`. */
function bodyStatements({ blocks }: ArticleFile, read: MarkReader): Statement[] {
  const groups = new Map<string, Words[]>();
  let heading = '';
  for (const { kind, id, text, at } of blocks) {
    if (kind === 'heading') heading = id ?? '';
    const key = id === undefined ? `^${heading}+` : `^${id}`;
    groups.set(key, [...(groups.get(key) ?? []), { text, at: (index) => ({ ...at(index), field: key }) }]);
  }
  return [...groups].flatMap(([key, passages]) => statement(key, passages, read));
}

/** A fact's fields in a fixed form; numbers in statement and caveat count, wording does not. */
function factMarks(
  { status, date, people, by, figures, statement: words, caveat }: Fact,
  numbers: MarkReader,
): string[] {
  return [
    `status=${status}`,
    ...(date === undefined ? [] : [`date=${date}`]),
    ...(people.length === 0 ? [] : [`people=${people.join(',')}`]),
    ...(by === undefined ? [] : [`by=${by}`]),
    ...figures.map(({ id, value, unit, qualifier }) => `${id}=${value}${unit}(${qualifier})`),
    ...[...new Set(numbers(`${words}，${caveat ?? ''}`).map(({ mark }) => mark))],
  ].map(clean);
}

function factStatements(article: ArticleFile, { facts, numbers }: Reading): Statement[] {
  return [...article.cited].flatMap((id): Statement[] => {
    const data = facts.get(id);
    if (data === undefined) return [];
    const key = `fact ${id}`;
    const line = article.components.find((node) => factIds(node).includes(id))?.position?.start.line;
    const place = (): Place => ({ file: article.file, line, field: key });
    return [{ key, marks: factMarks(data, numbers), text: '', place }];
  });
}

/** What reading an article takes, once for all. */
export const createReading = (model: ContentModel) => ({
  facts: ledgerOf(model),
  ...createMarkReaders(model),
});

/** Facts, and readers of numbers alone and of all marks. */
export type Reading = ReturnType<typeof createReading>;

/** Every statement of an article as readers come by it, the facts it cites last. */
export function articleStatements(article: ArticleFile, reading: Reading): Statement[] {
  const dates = (['published', 'eventDate'] as const).flatMap((field) =>
    statement(field, fieldPassages(article.frontmatter, field), reading.all),
  );
  const fields = [...new Set(READER_FIELDS.map(({ record }) => record))].flatMap((record) =>
    statement(
      record,
      headPassages(article, (field) => field.record === record),
      reading.all,
    ),
  );
  return [...dates, ...fields, ...bodyStatements(article, reading.all), ...factStatements(article, reading)];
}
