import type { VFile } from 'vfile';
import type { BodySummary } from './remark-summary.ts';
import type { Citation } from './remark-citations.ts';

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
