import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'astro/zod';
import { LISTS, OPTIONAL, RECORDS } from '../schemas/content-files.ts';
import { DIRECTORY_LISTS, type Entity } from '../schemas/entity.ts';
import { hantSchema } from '../schemas/hant.ts';
import { todayInBeijing } from '../lib/date.ts';
import { listFiles, requireContentDir, shownPath } from '../lib/files.ts';
import { readArticle } from './load/article.ts';
import { noEntry, readEntry, readList } from './load/entries.ts';
import { readPictureFiles } from './load/picture-files.ts';
import { remembered } from './load/remembered.ts';
import { decodeSource } from './load/source-text.ts';
import { parseYaml, type YamlSource } from './load/yaml-source.ts';
import type { ContentModel, Entry, Lists, Singles } from './model.ts';
import type { Problem } from './problem.ts';
import { parseRecord, RECORD_FILE } from './published/record.ts';

const articleOf = remembered(readArticle);
const yamlOf = remembered((file, text = '', problems) => {
  const source = parseYaml(file, text);
  problems.push(...source.problems, ...source.breaks);
  return source;
});

function missingFile(file: string): Problem {
  const remedy = '把它放回内容目录；各文件的写法见 docs/editing.md。';
  return { file, rule: 'missing-file', message: '缺少这个文件。', remedy };
}

/** A table of shapes, each read by the name of its file. */
const mapped = (
  shapes: Readonly<Record<string, z.ZodType>>,
  read: (name: string, shape: z.ZodType) => unknown,
) => Object.fromEntries(Object.entries(shapes).map(([name, shape]) => [name, read(name, shape)]));

/**
 * Reads the content folder.
 * @param root What editors call it.
 * @param today `YYYY-MM-DD`, for tests; by default today in Beijing.
 * @throws Where there is no such folder, in Chinese.
 */
export async function loadContent(
  dir: string,
  root = shownPath(dir),
  today = todayInBeijing(),
): Promise<ContentModel> {
  requireContentDir(dir);
  const problems: Problem[] = [];
  const files = await listFiles(dir);
  const present = new Set(files);
  const unreadable = new Set<string>();
  const textOf = (name: string): string | undefined =>
    decodeSource(`${root}/${name}`, readFileSync(join(dir, name)), problems);
  const yaml = (name: string): YamlSource => {
    const file = `${root}/${name}`;
    const text = present.has(name) ? textOf(name) : '';
    const source = yamlOf(file, text, problems);
    if (!present.has(name)) problems.push(missingFile(file));
    if (!present.has(name) || text === undefined || source.problems.length > 0) unreadable.add(name);
    return source;
  };
  const isAbsent = (name: string): boolean => OPTIONAL.has(name) && !present.has(`${name}.yaml`);
  const list = <T>(name: string, schema: z.ZodType<T>): Entry<T>[] => {
    if (isAbsent(name)) return [];
    const source = yaml(`${name}.yaml`);
    if (!Array.isArray(source.value ?? [])) unreadable.add(`${name}.yaml`);
    return readList(source, schema, problems);
  };
  const single = <T>(name: string, schema: z.ZodType<T>): Entry<T> => {
    const file = `${name}.yaml`;
    const source = isAbsent(name) ? undefined : yaml(file);
    if (source === undefined || unreadable.has(file)) return noEntry(`${root}/${file}`);
    return readEntry(source, [], schema, problems);
  };
  const { articles: _, ...shapes } = RECORDS;
  const singles = mapped(shapes, single) as Singles;
  const lists = mapped(LISTS, list) as Lists;
  const pictures = new Set(
    lists.pictures.flatMap(({ raw: { file } }) => (typeof file === 'string' ? [file] : [])),
  );
  /* Pictures are decoded beside the reading of the articles. */
  const pictureFiles = readPictureFiles(dir, pictures, present);
  const articles = files
    .filter((name) => /^articles\/[^/]+\.mdx$/.test(name))
    .map((name) => articleOf(`${root}/${name}`, textOf(name), problems));
  const record = present.has(RECORD_FILE) ? textOf(RECORD_FILE) : undefined;
  return {
    root,
    today,
    ...singles,
    hant: single('hant', hantSchema),
    ...lists,
    entities: DIRECTORY_LISTS.flatMap<Entry<Entity>>((name) => lists[name]),
    articles,
    published: record === undefined ? undefined : parseRecord(`${root}/${RECORD_FILE}`, record, problems),
    pictureFiles: await pictureFiles,
    unreadable,
    files,
    loadProblems: problems,
  };
}
