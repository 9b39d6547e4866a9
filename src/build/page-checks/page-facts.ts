import { fromHtml } from 'hast-util-from-html';
import { type InlineHashes, inlineHashes } from '../headers/inline-hashes.ts';
import { isRedirect, permanentIds } from '../permalinks/collect.ts';
import {
  type LinkName,
  readLinkNames,
  readSearchable,
  type Searchable,
} from '../../search/build/searchable.ts';
import { findAll } from './find.ts';
import type { PageProblem, PageRule } from './rule.ts';
import { assetsOf } from './rules/assets.ts';
import { head } from './rules/head.ts';
import { uniqueElementIds } from './rules/ids.ts';
import { imageAlt } from './rules/images.ts';
import { linksOf } from './rules/links.ts';
import { literalMarks } from './rules/literal-marks.ts';
import { inlineStyleAddresses } from './rules/styles.ts';

const RULES: readonly PageRule[] = [head, imageAlt, literalMarks, uniqueElementIds];

/** 页面要装的一样东西。 */
export interface PageAddress {
  /** 写在哪种元素上。 */
  tag: string;
  address: string;
}

/**
 * 构建末尾各步要从一页里知道的一切：一页只解析一次，各步共用。
 */
export interface PageFacts {
  ids: string[];
  /** 要永久的编号，见 permalinks/collect.ts。 */
  permanentIds: string[];
  /** 转向用的小网页，不是内容。 */
  isRedirect: boolean;
  links: string[];
  assets: PageAddress[];
  /** 内联的样式引的地址。 */
  styleAddresses: string[];
  /** 内联的脚本与样式的哈希，内容安全策略要放行的。 */
  inline: InlineHashes;
  /** 只看这一页就知道的错误。 */
  problems: PageProblem[];
  /** 可以搜到的各条：文章，名录的条目。 */
  searchable: Searchable[];
  /** 正文里别的文章的叫法。 */
  linkNames: LinkName[];
}

/**
 * 解析一页。
 * @param html 整页。
 * @param path 站内路径，不含部署路径，如 `/articles/x/`。
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
    ...(/data-search-(?:record|entry)/.test(html)
      ? { searchable: readSearchable(tree, path), linkNames: readLinkNames(tree) }
      : { searchable: [], linkNames: [] }),
  };
}
