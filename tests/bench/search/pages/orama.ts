import { load, search, type RawData } from '@orama/orama';
import { fetchIndex, mountBox } from './box.ts';
import { createOrama } from './orama-options.ts';

mountBox(async () => {
  const database = createOrama();
  load(database, JSON.parse(await fetchIndex()) as RawData);
  return async (term) => {
    const options = { term, limit: 20, boost: { title: 3, headings: 2 } };
    const strict = await search(database, { ...options, threshold: 0 });
    const hits = strict.hits.length > 0 ? strict.hits : (await search(database, options)).hits;
    return hits.map(({ document }) => ({ url: document.url, title: document.title }));
  };
});
