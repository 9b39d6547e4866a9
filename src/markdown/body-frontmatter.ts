import type { VFile } from 'vfile';

/** What lists, the directory and the data page need to know of an article's text. */
export interface BodySummary {
  /** Characters of lead and text, as the reader sees them. */
  characters: number;
  /** Facts that components name in `fact`, in order, with repeats. */
  facts: string[];
  /** Components and tables (`table`) of the text, in order, with the `id` they name. */
  components: { name: string; id?: string }[];
  /** Directory entries that lead and text mention. */
  mentions: string[];
}

/** A note: its number, the facts that give it something to say, the places in the text that point to it. */
export interface Citation {
  /** From 1, in the order of first mention. */
  number: number;
  /** Ids of facts. */
  facts: string[];
  /** Anchors of the marks in the text. */
  refs: string[];
}

/** What the remark plugins find out about an article's text; Astro hands it on as `remarkPluginFrontmatter`. */
export interface BodyFrontmatter {
  summary: BodySummary;
  citations: Citation[];
}

/** The frontmatter a file carries through Astro's Markdown plugins: the editor's fields, and what plugins add. */
export function frontmatterOf(file: VFile): Partial<BodyFrontmatter> & Record<string, unknown> {
  const frontmatter = file.data.astro?.frontmatter;
  if (frontmatter === undefined) throw new Error(`${file.path} did not come through Astro's Markdown.`);
  return frontmatter;
}
