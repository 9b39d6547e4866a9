import MiniSearch from 'minisearch';
import { fetchIndex, mountBox } from './box.ts';
import { OPTIONS } from './minisearch-options.ts';

mountBox(async () => {
  const index = MiniSearch.loadJSON(await fetchIndex(), OPTIONS);
  return (query) => {
    const strict = index.search(query, { combineWith: 'AND' });
    const hits = strict.length > 0 ? strict : index.search(query);
    return Promise.resolve(hits.map(({ url, title }) => ({ url: String(url), title: String(title) })));
  };
});
