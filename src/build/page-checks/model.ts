import type { Finding } from '../../checks/problem.ts';
import type { Searchable } from '../../search/build/searchable.ts';
import type { InlineHashes } from '../headers/policy.ts';

/** Something wrong on a page, before its place in the content is known. */
export interface PageProblem extends Finding {
  /** The address or id, as an article may have written it: where one has, the message names file and line. */
  written?: string;
}

/** An address that a page or a style sheet names. */
export interface Address {
  /** What loads it, e.g. `<img>`; undefined for links and forms, which lead there. */
  loader?: string;
  address: string;
}

/** All that the last steps of a build want to know of a page, which is parsed once. */
export interface PageFacts {
  ids: string[];
  /** Ids that are for good, see permalinks/collect.ts. */
  permanentIds: string[];
  /** A redirect's small page, no content. */
  isRedirect: boolean;
  addresses: Address[];
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
}
