import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkCjkFriendlyGfmStrikethrough from 'remark-cjk-friendly-gfm-strikethrough';
import remarkGfm from 'remark-gfm';
import type { PluggableList } from 'unified';

/** A single tilde writes a range (周一~周三); only two strike out. */
const STRIKETHROUGH = { singleTilde: false };

/** The Markdown that editors write: the same for the checks and for the pages. */
export const DIALECT: PluggableList = [
  [remarkGfm, STRIKETHROUGH],
  remarkCjkFriendly,
  [remarkCjkFriendlyGfmStrikethrough, STRIKETHROUGH],
];
