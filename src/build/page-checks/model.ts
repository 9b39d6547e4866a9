import type { Element, Root } from 'hast';
import type { Searchable } from '../../search/build/searchable.ts';
import type { InlineHashes } from '../headers/inline-hashes.ts';

/** Something wrong on a page, before its place in the content is known. */
export interface PageProblem {
  rule: string;
  message: string;
  remedy: string;
  /** How the content writes it, e.g. `](/lost/)`; where that is found, the message names file and line. */
  source?: string;
}

/** Something a page loads. */
export interface PageAddress {
  /** Name of the element. */
  tag: string;
  address: string;
}

/** All that the last steps of a build want to know of a page, which is parsed once. */
export interface PageFacts {
  ids: string[];
  /** Ids that are for good, see permalinks/collect.ts. */
  permanentIds: string[];
  /** A redirect's small page, no content. */
  isRedirect: boolean;
  links: string[];
  assets: PageAddress[];
  /** What the inline styles load. */
  styleAddresses: string[];
  /** Digests of inline scripts and styles, which the content security policy allows. */
  inline: InlineHashes;
  /** What is wrong by this page alone. */
  problems: PageProblem[];
  /** What can be found by searching: the article, the entries of the directory. */
  searchable: Searchable[];
}

/** A built page. */
export interface BuiltPage extends PageFacts {
  /** Relative to the site, e.g. `articles/x/index.html`. */
  file: string;
  /** Address without the base, e.g. `/articles/x/`. */
  path: string;
}

/** A built site in memory. */
export interface BuiltSite {
  /** Origin, e.g. `https://example.com`. */
  site: string;
  /** Base path, with a slash at both ends. */
  base: string;
  files: ReadonlySet<string>;
  pages: BuiltPage[];
  /** File of a page → the ids in it. */
  anchors: ReadonlyMap<string, ReadonlySet<string>>;
  /** File of a style sheet → its text. */
  styles: ReadonlyMap<string, string>;
}

/** A parsed page. */
export interface ParsedPage {
  /** Address without the base, e.g. `/articles/x/`. */
  path: string;
  tree: Root;
  /** Every element, in order. */
  elements: Element[];
  ids: string[];
}

/** A rule on one page. */
export type PageRule = (page: ParsedPage) => PageProblem[];

/** A rule that also looks at other pages and files. */
export type BuiltRule = (page: BuiltPage, built: BuiltSite) => PageProblem[];
