import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type CollectionEntry, getCollection } from 'astro:content';
import { readEnvironment } from '../lib/environment.ts';
import { lazy, memo } from '../lib/memo.ts';
import { type ListRecords, OPTIONAL, type SingleRecords } from '../schemas/content-files.ts';

/** Loads once a build for each key; in development every time, so that changes show. */
export const onceFor = <Key, T>(load: (key: Key) => Promise<T>): ((key: Key) => Promise<T>) =>
  import.meta.env.DEV ? load : memo(load);

/** The same without a key. */
export const once = <T>(load: () => Promise<T>): (() => Promise<T>) =>
  import.meta.env.DEV ? load : lazy(load);

/** What a loader of this room gives; of a list, one of its items. */
export type Loaded<Loader> = Loader extends (...key: never[]) => Promise<infer Found>
  ? Found extends readonly (infer Item)[]
    ? Item
    : NonNullable<Found>
  : never;

/** The item of this id, never another. @throws Where there is none; names kind and id. */
export function mustFind<T extends { id: string }>(items: readonly T[], id: string, kind: string): T {
  const found = items.find((item) => item.id === id);
  if (found === undefined) throw new Error(`${kind}“${id}”不存在，请查 content/ 里的编号。`);
  return found;
}

/** Redirects are for the build, articles are read in articles.ts. */
type ListName = Exclude<keyof ListRecords, 'redirects'>;
type RecordName = Exclude<keyof SingleRecords, 'articles'>;

/** Astro warns, in English, of a collection that is empty: one whose file is left out is not asked for. */
const isLeftOut = (name: string): boolean =>
  OPTIONAL.has(name) && !existsSync(join(readEnvironment(process.env).contentDir, `${name}.yaml`));

type RecordOf<Name extends ListName | RecordName> = CollectionEntry<Name>['data']['record'];

/** A list of `content/`, in the order of the file; empty where the feature leaves it out. */
export const getList = onceFor(async (name: ListName) => {
  const entries = isLeftOut(name) ? [] : await getCollection(name);
  const sorted = entries.map(({ data }) => data).sort((a, b) => a.position - b.position);
  return sorted.map(({ record }) => record);
}) as <Name extends ListName>(name: Name) => Promise<RecordOf<Name>[]>;

/** A file of `content/` that is one record; `undefined` where the feature leaves it out. */
export const getRecord = onceFor(async (name: RecordName) =>
  isLeftOut(name) ? undefined : (await getCollection(name))[0]?.data.record,
) as <Name extends RecordName>(name: Name) => Promise<RecordOf<Name> | undefined>;
