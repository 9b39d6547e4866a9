import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import { plainText } from './plain-text.ts';

/** 测试要用到的文章内容。 */
export interface SourceArticle {
  slug: string;
  headline: string;
  lead: string;
  keyPoints: { text: string; to: string }[];
  /** 正文的文字，一块一条。 */
  blocks: string[];
}

/** 从内容目录直接读文章，不经过网站的代码。 */
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

/** 一份 YAML 清单里的编号。 */
export function sourceIds(contentDir: string, file: string): string[] {
  const list = parse(readFileSync(join(contentDir, file), 'utf8')) as { id: string }[];
  return list.map(({ id }) => id);
}

/** 栏目的编号。 */
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
