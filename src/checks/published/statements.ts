import { READER_FIELDS } from '../../schemas/article.ts';
import type { Fact } from '../../schemas/fact.ts';
import { components } from '../article.ts';
import type { ArticleFile, ContentModel } from '../model.ts';
import type { Place } from '../problem.ts';
import { factIds } from '../text/component.ts';
import { fieldPassages, headPassages, type Passage } from '../text/passages.ts';
import { createMarkReaders, type MarkReader } from './marks.ts';

/** 文章的一处说法：题目、导语、一段正文，或它所引的一条事实。 */
export interface Statement {
  /** 记录里这一行的名字：`lead`、`^段落编号`、`fact 事实编号` 等。 */
  key: string;
  marks: string[];
  /** 全文，供查引语还在不在。 */
  text: string;
  /** 某个数、名字所在之处；不在其中的，给这处说法的开头。 */
  place: (mark?: string) => Place;
}

/** 记录的各行用 | 隔开，文字里的换掉。 */
const clean = (text: string): string => text.replaceAll(/\s+/g, '').replaceAll('|', '／');

function statement(key: string, passages: readonly Passage[], read: MarkReader): Statement[] {
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

/** 正文：有编号的一块一处；表格、列表、编者注没有自己的编号，归到所在的小标题，写作 `^编号+`。 */
function bodyStatements({ blocks }: ArticleFile, read: MarkReader): Statement[] {
  const groups = new Map<string, Passage[]>();
  let heading = '';
  for (const { kind, id, text, at } of blocks) {
    if (kind === 'heading') heading = id ?? '';
    const key = id === undefined ? `^${heading}+` : `^${id}`;
    groups.set(key, [...(groups.get(key) ?? []), { text, at: (index) => ({ ...at(index), field: key }) }]);
  }
  return [...groups].flatMap(([key, passages]) => statement(key, passages, read));
}

/** 事实的字段，写法固定；转述与存疑里的数也算，改措辞不算。 */
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
  const cited = new Map<string, number | undefined>();
  for (const node of components(article))
    for (const id of factIds(node)) if (!cited.has(id)) cited.set(id, node.position?.start.line);
  return [...cited].flatMap(([id, line]): Statement[] => {
    const data = facts.get(id);
    if (data === undefined) return [];
    const key = `fact ${id}`;
    const place = (): Place => ({ file: article.file, line, field: key });
    return [{ key, marks: factMarks(data, numbers), text: '', place }];
  });
}

/** 读一篇文章要备好的，全站一份。 */
export interface Reading {
  facts: ReadonlyMap<string, Fact>;
  /** 只读数。 */
  numbers: MarkReader;
  /** 数、引语、名字、计划词都读。 */
  all: MarkReader;
}

/** 由内容备好读法。 */
export function createReading(model: ContentModel): Reading {
  const facts = model.facts.flatMap(({ id, data }) => (data === undefined ? [] : [[id, data] as const]));
  return { facts: new Map(facts), ...createMarkReaders(model) };
}

/** 一篇文章的全部说法，按读者读到的次序，所引的事实在最后。 */
export function articleStatements(article: ArticleFile, reading: Reading): Statement[] {
  const dates = (['published', 'eventDate'] as const).flatMap((field) =>
    statement(field, fieldPassages(article.frontmatter, [field]), reading.all),
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
