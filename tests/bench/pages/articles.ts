import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { parse } from 'yaml';

/** 交给对照各家的一篇：只有题目、导语与 Markdown 正文。 */
export interface Article {
  slug: string;
  title: string;
  lead: string;
  section: string;
  /** `YYYY-MM-DD`。 */
  published: string;
  /** 正文；站内链接还是本站的地址，见 {@link linkTo}。 */
  body: string;
}

const FRONTMATTER = /^---\n(?<yaml>[\s\S]*?)\n---\n(?<body>[\s\S]*)$/u;
/** 组件的起止标签；自己闭合的（图、图表）整个去掉，成对的留下里面的字。 */
const TAG = /<\/?[A-Z][^>]*>/gu;
/** 行末的块编号。 */
const BLOCK_ID = / \^[\w-]+$/gmu;

/**
 * 一篇 MDX 剥成普通 Markdown。
 * @throws 还剩下没认出的组件或花括号时：那些对照各家排不出来，量出来就不是同一篇文字。
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

/** 站内文章链接换成对照各家的地址。 */
export function linkTo(body: string, articlePath: (slug: string) => string): string {
  return body.replace(/\]\(\/articles\/(?<slug>[\w-]+)\//gu, (_, slug: string) => `](${articlePath(slug)}`);
}

/** 全部文章，最长的排第一。 */
export async function loadArticles(directory: string): Promise<Article[]> {
  const files = (await readdir(directory)).filter((name) => name.endsWith('.mdx')).sort();
  const articles = await Promise.all(
    files.map(async (name) =>
      toArticle(basename(name, '.mdx'), await readFile(join(directory, name), 'utf8')),
    ),
  );
  return articles.sort((one, other) => other.body.length - one.body.length);
}
