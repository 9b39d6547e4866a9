import { fromHtml } from 'hast-util-from-html';
import { inlineHashes } from '../headers/inline-hashes.ts';
import { isRedirect, permanentIds } from '../permalinks/collect.ts';
import { readSearchable } from '../../search/build/searchable.ts';
import { findAll } from '../../lib/find.ts';
import type { PageFacts, PageRule } from './model.ts';
import { assetsOf } from './rules/assets.ts';
import { head } from './rules/head.ts';
import { uniqueElementIds } from './rules/ids.ts';
import { imageAlt } from './rules/images.ts';
import { linksOf } from './rules/links.ts';
import { literalMarks } from './rules/literal-marks.ts';
import { inlineStyleAddresses } from './rules/styles.ts';

const RULES: readonly PageRule[] = [head, imageAlt, literalMarks, uniqueElementIds];

/**
 * Parses a page.
 * @param path Its address without the base, e.g. `/articles/x/`.
 */
export function readPageFacts(html: string, path: string): PageFacts {
  const tree = fromHtml(html);
  const elements = findAll(tree);
  const ids = elements.flatMap(({ properties: { id } }) => (typeof id === 'string' ? [id] : []));
  return {
    ids,
    permanentIds: permanentIds(tree),
    isRedirect: isRedirect(tree),
    links: linksOf(elements),
    assets: assetsOf(elements),
    styleAddresses: inlineStyleAddresses(elements),
    inline: inlineHashes(html),
    problems: RULES.flatMap((rule) => rule({ path, tree, elements, ids })),
    searchable: /data-search-(?:record|entry)/.test(html) ? readSearchable(tree, path) : [],
  };
}
