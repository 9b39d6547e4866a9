import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { plainText } from './plain-text.ts';

/** What tests need of an article. */
export interface SourceArticle {
  slug: string;
  headline: string;
  lead: string;
  keyPoints: { text: string; to: string }[];
  /** The words of the body, a block each. */
  blocks: string[];
}

/** Reads articles straight from the content folder, without any code of the site. */
export function sourceArticles(contentDir: string): SourceArticle[] {
  const folder = join(contentDir, 'articles');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => {
      const [, frontmatter = '', body = ''] =
        /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/.exec(readFileSync(join(folder, name), 'utf8')) ?? [];
      const data = parse(frontmatter) as Omit<SourceArticle, 'slug' | 'blocks'>;
      const blocks = plainText(body)
        .split('\n')
        .filter((block) => block.trim() !== '');
      return { ...data, slug: basename(name, '.mdx'), blocks };
    });
}

/** Ids of a list in YAML. */
export function sourceIds(contentDir: string, file: string): string[] {
  const list = parse(readFileSync(join(contentDir, file), 'utf8')) as { id: string }[];
  return list.map(({ id }) => id);
}

/** Ids of the sections. */
export function sectionIds(contentDir: string): string[] {
  const feature = parse(readFileSync(join(contentDir, 'feature.yaml'), 'utf8')) as {
    sections: { id: string }[];
  };
  return feature.sections.map(({ id }) => id);
}

/** The report that a feature is based on. */
export function featureSource(contentDir: string): { author: string } {
  return (parse(readFileSync(join(contentDir, 'feature.yaml'), 'utf8')) as { source: { author: string } })
    .source;
}
