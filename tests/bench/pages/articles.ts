import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parse } from 'yaml';

/** What the others get of an article: headline, lead and body in Markdown. */
export interface Article {
  slug: string;
  title: string;
  lead: string;
  section: string;
  /** `YYYY-MM-DD`. */
  published: string;
  /** The body; its links are still this site's, see {@link linkTo}. */
  body: string;
}

const FRONTMATTER = /^---\n(?<yaml>[\s\S]*?)\n---\n(?<body>[\s\S]*)$/u;
/** Tags of components: those that close themselves (pictures, charts) go whole, of pairs the words within stay. */
const TAG = /<\/?[A-Z][^>]*>/gu;
/** The id at the end of a line. */
const BLOCK_ID = / \^[\w-]+$/gmu;

/**
 * An article in MDX as plain Markdown.
 * @throws When components or braces remain: others cannot set them, and it would not be the same text.
 */
export function toArticle(slug: string, source: string): Article {
  const { yaml = '', body = '' } = FRONTMATTER.exec(source)?.groups ?? {};
  const { headline, lead, section, published } = parse(yaml) as Record<string, string>;
  if (!headline || !lead || !section || !published) throw new Error(`${slug}：头部缺题目、导语、栏目或日期`);
  const text = body
    .replace(TAG, '')
    .replace(BLOCK_ID, '')
    .replace(/\n{3,}/gu, '\n\n')
    .trim();
  const left = /[<{].*/u.exec(text);
  if (left !== null) throw new Error(`${slug}：有没剥干净的写法：${left[0]}`);
  return { slug, title: headline.replaceAll('|', ''), lead, section, published, body: text };
}

/** Links to articles become the other site's addresses. */
export function linkTo(body: string, articlePath: (slug: string) => string): string {
  return body.replace(/\]\(\/articles\/(?<slug>[\w-]+)\//gu, (_, slug: string) => `](${articlePath(slug)}`);
}

/** All articles, the longest first. */
export async function loadArticles(directory: string): Promise<Article[]> {
  const files = (await readdir(directory)).filter((name) => name.endsWith('.mdx')).sort();
  const articles = await Promise.all(
    files.map(async (name) =>
      toArticle(basename(name, '.mdx'), await readFile(join(directory, name), 'utf8')),
    ),
  );
  return articles.sort((one, other) => other.body.length - one.body.length);
}
