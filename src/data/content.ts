import { type CollectionEntry, getCollection } from 'astro:content';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readEnvironment } from '../lib/environment.ts';
import { type ListRecords, OPTIONAL, type SingleRecords } from '../schemas/content-files.ts';

/** Loads once a build; in development every time, so that changes show. */
export function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | undefined;
  return () => {
    if (import.meta.env.DEV) return load();
    loaded ??= load();
    return loaded;
  };
}

/** The same for each key. */
export function onceFor<Key, T>(load: (key: Key) => Promise<T>): (key: Key) => Promise<T> {
  const loaded = new Map<Key, () => Promise<T>>();
  return (key) => {
    const known = loaded.get(key) ?? once(() => load(key));
    loaded.set(key, known);
    return known();
  };
}

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

/** A list of `content/`, in the order of the file; empty where the feature leaves it out. */
export function getList<Name extends ListName>(
  name: Name,
): Promise<CollectionEntry<Name>['data']['record'][]> {
  return readList(name);
}

const readList = onceFor(async (name: ListName) => {
  if (isLeftOut(name)) return [];
  const entries = await getCollection(name);
  return entries
    .map(({ data }) => data)
    .sort((a, b) => a.position - b.position)
    .map(({ record }) => record);
});

/** A file of `content/` that is one record; `undefined` where the feature leaves it out. */
export function getRecord<Name extends RecordName>(
  name: Name,
): Promise<CollectionEntry<Name>['data']['record'] | undefined> {
  return readRecord(name);
}

const readRecord = onceFor(async (name: RecordName) =>
  isLeftOut(name) ? undefined : (await getCollection(name))[0]?.data.record,
);
