/**
 * The kind of an article, of the entries of the directory and of other pages; also the order of the filter's choices.
 * The words of `lib/words/`, written out: an object imported there would be one more file for the reader to load.
 */
export const KINDS = ['文章', '人物', '机构', '地点', '词条', '页面'] as const;
export type Kind = (typeof KINDS)[number];
export const ARTICLE: Kind = '文章';

/** Stands between aliases in one attribute or one value of Pagefind's metadata. */
export const ALIAS_SEPARATOR = '|';

/** What a block of text is in its article; `rest` has no id of its own: a table cell, a list item, a caption. */
export type BlockRole = 'kicker' | 'subhead' | 'lead' | 'key' | 'heading' | 'text' | 'rest';

/** A paragraph, a subhead, a key point, a cell. */
export interface Block {
  role: BlockRole;
  /** Where a link to it leads; none: the top of the article. */
  id?: string;
  text: string;
}

/** An article, a directory entry or another page as Pagefind gives it back. */
export interface SearchRecord {
  /** Address inside the site, without the base path; entries have a fragment: `/directory/#x`. */
  url: string;
  title: string;
  /** One of KINDS, in the script of the pages. */
  kind: string;
  /** Name and id of the section; entries are in “名录”, other pages in “本专题”. */
  section: string;
  sectionId: string;
  /** The day or month it tells of, `YYYY-MM-DD` or `YYYY-MM`. */
  date?: string;
  aliases: string[];
  /** People and organizations it mentions, for the filter. */
  mentions: string[];
  blocks: Block[];
}
