import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toString } from 'mdast-util-to-string';
import type { ArticleFile, ContentModel, Entry } from '../model.ts';
import type { Place, Problem } from '../problem.ts';
import { allEntries } from '../text/passages.ts';

const REMEDY = '读一遍改动（git diff），没有错就运行 npm run permalinks 记下；不该改的改回去。';

/** One place with words or data of the feature. */
interface Words {
  /** Its fingerprint: changes with a single character, an order, a cited fact or a link. */
  print: string;
  place: Place;
}

/** Neither where something stands in the file nor what the parser notes beside it is part of what it says. */
const unplaced = (key: string, value: unknown): unknown =>
  key === 'position' || key === 'data' ? undefined : value;

const printOf = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value, unplaced)).digest('hex').slice(0, 8);

type Named = [name: string, words: Words];

const orderOf = (file: string, names: readonly string[]): Named => [
  `${file} 次序`,
  { print: printOf(names), place: { file } },
];

/** The entry of a list stands as a whole; of a file that is one record, each field does. */
function entryWords({ raw, at, id }: Entry<unknown>, whole: boolean): Named[] {
  const { file } = at();
  if (whole) return [[`${file} ${id}`, { print: printOf(raw), place: at() }]];
  return Object.entries(raw).map(([field, value]) => [
    `${file} ${field}`,
    { print: printOf(value), place: at(field) },
  ]);
}

/** Blocks of a body, by their id or their number, and their order. */
function bodyWords({ file, tree }: ArticleFile): Named[] {
  const blocks = tree.children.map((node, index): Named => {
    const id = /\^[a-z0-9-]+$/.exec(toString(node).trimEnd())?.[0] ?? `第${String(index + 1)}块`;
    return [`${file} ${id}`, { print: printOf(node), place: { file, line: node.position?.start.line } }];
  });
  return [
    ...blocks,
    orderOf(
      file,
      blocks.map(([name]) => name),
    ),
  ];
}

/** Pictures and whatever else the model holds nothing of, as the words of the Traditional edition and redirects, which have no ids; not what the project writes. */
function fileWords({ root, files }: ContentModel, contentDir: string): Named[] {
  return files
    .filter((name) => name === 'hant.yaml' || name === 'redirects.yaml' || !/\.(?:yaml|mdx|txt)$/.test(name))
    .map((name) => [
      `${root}/${name} 文件`,
      { print: printOf(readFileSync(join(contentDir, name), 'base64')), place: { file: `${root}/${name}` } },
    ]);
}

/** Everything that readers may read, by file and place; the order of a list counts too. */
function wordsOf(model: ContentModel, contentDir: string): Map<string, Words> {
  const single = new Set<Entry<unknown> | undefined>([
    model.feature,
    model.geography,
    model.cooperation,
    ...model.articles.map(({ frontmatter }) => frontmatter),
  ]);
  const entries = allEntries(model);
  const orders = Map.groupBy(
    entries.filter((entry) => !single.has(entry)),
    (entry) => entry.at().file,
  );
  const named = [
    ...entries.flatMap((entry) => entryWords(entry, !single.has(entry))),
    ...[...orders].map(([file, list]) =>
      orderOf(
        file,
        list.map(({ id }) => id),
      ),
    ),
    ...model.articles.flatMap(bodyWords),
    ...fileWords(model, contentDir),
  ];
  return new Map(named.map(([name, words]) => [name.slice(model.root.length + 1), words]));
}

/** The fingerprint of every place as it is now. */
export const printsOf = (model: ContentModel, contentDir: string): Map<string, string> =>
  new Map([...wordsOf(model, contentDir)].map(([name, { print }]) => [name, print]));

/** Words that are not as they were when they were last recorded. */
export function unrecordedWords(model: ContentModel, contentDir: string): Problem[] {
  const before = model.words ?? new Map<string, string>();
  const now = wordsOf(model, contentDir);
  const problem = (place: Place, message: string): Problem => ({
    ...place,
    rule: 'words',
    message,
    remedy: REMEDY,
  });
  return [
    ...[...now].flatMap(([name, { print, place }]) => {
      if (before.get(name) === print) return [];
      return [problem(place, before.has(name) ? '发布过的文字改了，还没有记下。' : '新添的文字还没有记下。')];
    }),
    ...[...before.keys()]
      .filter((name) => !now.has(name))
      .map((name) =>
        problem(
          { file: `${model.root}/${name.replace(/ .*$/, '')}`, field: name.replace(/^.* /, '') },
          '发布过的文字不见了，还没有记下。',
        ),
      ),
  ];
}
