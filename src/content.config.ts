import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { asChecked, skipUnreadable, whenThere } from './checks/load/astro-loaders.ts';
import { suggestIds } from './checks/dev/suggest-ids.ts';
import { LISTS, RECORDS } from './schemas/content-files.ts';
import { readEnvironment } from './lib/environment.ts';
import { withoutBom } from './lib/text.ts';

const { contentDir } = readEnvironment(process.env);
suggestIds(contentDir);

/** A YAML file; the content checks have found it right, and in development its problems are told by them. */
function yaml(name: string, parser: (value: unknown) => Record<string, unknown>[]) {
  const path = `${contentDir}/${name}.yaml`;
  const loader = file(path, {
    parser: (text) => parser(parse(withoutBom(text), { logLevel: 'error' })),
  });
  return skipUnreadable(whenThere(path, loader));
}

/** A list: each record with its position, since Astro orders a collection by id. */
const list = <Name extends keyof typeof LISTS>(name: Name) =>
  defineCollection({
    loader: yaml(name, (value) =>
      (value as { id: string }[]).map((record, position) => ({ id: record.id, position, record })),
    ),
    schema: z.object({ position: z.int(), record: LISTS[name] }),
  });

/** A file that is one record. */
const single = <Name extends keyof typeof RECORDS>(name: Name) =>
  defineCollection({
    loader: yaml(name, (record) => [{ id: name, record }]),
    schema: z.object({ record: RECORDS[name] }),
  });

/* What each file holds stands in src/schemas/content-files.ts; src/data/ hands the records on. */
export const collections = {
  articles: defineCollection({
    loader: skipUnreadable(
      asChecked(glob({ base: `${contentDir}/articles`, pattern: '*.mdx', retainBody: false })),
    ),
    schema: RECORDS.articles,
  }),
  feature: single('feature'),
  geography: single('geography'),
  cooperation: single('cooperation'),
  facts: list('facts'),
  people: list('people'),
  organizations: list('organizations'),
  places: list('places'),
  glossary: list('glossary'),
  events: list('events'),
  charts: list('charts'),
  pictures: list('pictures'),
};
