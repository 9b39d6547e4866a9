import { fromHtml } from 'hast-util-from-html';
import { inlineHashes } from '../headers/inline-hashes.ts';
import { isRedirect, permanentIds } from '../permalinks/collect.ts';
import { readSearchable } from '../../search/build/searchable.ts';
import { findAll } from '../../lib/find.ts';
import { addressesOf } from './addresses.ts';
import type { PageFacts } from './model.ts';
import { PAGE_RULES } from './page-rules.ts';

/** Parses the page at `path`, e.g. `/articles/x/`. */
export function readPageFacts(html: string, path: string): PageFacts {
  const tree = fromHtml(html);
  const elements = findAll(tree);
  const ids = elements.flatMap(({ properties: { id } }) => (typeof id === 'string' ? [id] : []));
  return {
    ids,
    permanentIds: permanentIds(tree),
    isRedirect: isRedirect(tree),
    addresses: addressesOf(elements),
    inline: inlineHashes(html),
    problems: PAGE_RULES.flatMap((rule) => [...rule({ path, tree, elements, ids })]),
    searchable: /data-search-(?:record|entry)/.test(html) ? readSearchable(tree, path) : [],
  };
}
