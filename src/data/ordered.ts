import { type CollectionEntry, getCollection } from 'astro:content';
import { onceFor } from './once.ts';

/** 编者在 YAML 里排定次序的集合。 */
type OrderedCollection = 'facts' | 'people' | 'organizations' | 'places' | 'glossary' | 'events' | 'charts';

/** 读出一份清单，按文件里的次序。 */
export function getOrdered<Name extends OrderedCollection>(
  name: Name,
): Promise<CollectionEntry<Name>['data'][]> {
  return readOrdered(name);
}

const readOrdered = onceFor(async (name: OrderedCollection) => {
  const entries = await getCollection(name);
  return entries.map(({ data }) => data).sort((a, b) => a.position - b.position);
});
