import { type CollectionEntry, getCollection } from 'astro:content';
import { onceFor } from './once.ts';

type ListName =
  'facts' | 'people' | 'organizations' | 'places' | 'glossary' | 'events' | 'charts' | 'pictures';
type RecordName = 'feature' | 'geography' | 'cooperation';

/** A list of `content/`, in the order of the file; empty where the feature leaves it out. */
export function getList<Name extends ListName>(
  name: Name,
): Promise<CollectionEntry<Name>['data']['record'][]> {
  return readList(name);
}

const readList = onceFor(async (name: ListName) => {
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

const readRecord = onceFor(async (name: RecordName) => (await getCollection(name))[0]?.data.record);
