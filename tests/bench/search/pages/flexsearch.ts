import { createFlexSearch } from './flexsearch-options.ts';
import { fetchIndex, mountBox } from './box.ts';

mountBox(async () => {
  const { parts, docs } = JSON.parse(await fetchIndex()) as {
    parts: Record<string, string>;
    docs: [url: string, title: string][];
  };
  const index = createFlexSearch();
  for (const [key, data] of Object.entries(parts)) index.import(key, data);
  return (query) => {
    const fields = index.search(query, { limit: 100 }) as { field: string; result: number[] }[];
    const order = ['title', 'headings', 'text'];
    fields.sort((a, b) => order.indexOf(a.field) - order.indexOf(b.field));
    const ids = new Set(fields.flatMap(({ result }) => result));
    return Promise.resolve([...ids].map((id) => ({ url: docs[id]?.[0] ?? '', title: docs[id]?.[1] ?? '' })));
  };
});
