import type { Article } from './articles.ts';
import { linkTo } from './articles.ts';
import type { PageKind } from './pages.ts';

/** 一家对照：从 npm 包装起来，只换文章。 */
export interface Peer {
  name: string;
  /** 主题的源码是 npm 包里的整个项目时，包名；Starlight 是库，没有。 */
  theme?: string;
  /** 主题自带的示例文章等，构建前去掉；相对于项目的路径。 */
  drop: readonly string[];
  /** 主题源码里非改不可的地方：文件、原文、换成什么。 */
  edits: readonly { file: string; from: string | RegExp; to: string }[];
  /** 文章以外要写的文件。 */
  extra: (articles: readonly Article[]) => Record<string, string>;
  /** 一篇文章写到哪里、写成什么。 */
  write: (article: Article) => { path: string; text: string };
  /** 构建的命令，逐条；照作者的 `npm run build`。 */
  build: readonly (readonly string[])[];
  /** 各种网页的路径；没有这种网页的不填。 */
  pages: (longest: Article) => Partial<Record<PageKind, string>>;
}

function markdown(fields: Record<string, string>, body: string): string {
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${value}`);
  return ['---', ...lines, '---', '', body, ''].join('\n');
}

const quoted = (text: string): string => JSON.stringify(text);
const inArticles = (slug: string): string => `/articles/${slug}/`;
const inPosts = (slug: string): string => `/posts/${slug}/`;

const starlight: Peer = {
  name: 'Starlight 0.42.4',
  drop: [],
  edits: [],
  extra: (articles) => ({
    'src/content/docs/index.md': markdown(
      {
        title: quoted('专题'),
        description: quoted('十五篇文章'),
        template: 'splash',
        hero: `{ tagline: ${quoted(articles[0]?.lead ?? '')} }`,
      },
      articles.map(({ slug, title, lead }) => `## [${title}](${inArticles(slug)})\n\n${lead}`).join('\n\n'),
    ),
  }),
  write: ({ slug, title, lead, body }) => ({
    path: `src/content/docs/articles/${slug}.md`,
    text: markdown(
      { title: quoted(title), description: quoted(lead) },
      `${lead}\n\n${linkTo(body, inArticles)}`,
    ),
  }),
  build: [['astro', 'build']],
  pages: ({ slug }) => ({ front: '/', article: inArticles(slug) }),
};

const cactus: Peer = {
  name: 'Cactus 1.3.0',
  theme: 'astro-cactus',
  drop: ['src/pages/posts/*.mdx'],
  edits: [{ file: 'src/site-meta.config.ts', from: 'lang: "en-US"', to: 'lang: "zh-CN"' }],
  extra: () => ({}),
  write: ({ slug, title, lead, section, published, body }) => ({
    path: `src/pages/posts/${slug}.mdx`,
    text: markdown(
      {
        layout: quoted('@/layouts/BlogPost'),
        title: quoted(title),
        publishDate: quoted(published),
        description: quoted(lead),
        tags: JSON.stringify([section]),
      },
      linkTo(body, inPosts),
    ),
  }),
  build: [['astro', 'build']],
  pages: ({ slug }) => ({ front: '/', article: inPosts(slug), timeline: '/posts/' }),
};

/** 与作者向谷歌要的几款相同：正体四种粗细，斜体两种。 */
const PAPER_FACES = ['400', '500', '600', '700', '400-italic', '600-italic'].map(
  (face) => `@fontsource/ibm-plex-mono/${face}.css`,
);

const paper: Peer = {
  name: 'AstroPaper 2.2.0',
  theme: 'astro-paper',
  drop: [
    'src/content/blog/*.md',
    // 逐篇画分享卡片，构建时要从网上取字体；读者打开网页时用不到它。
    'src/pages/[[]ogTitle[]].svg.ts',
  ],
  edits: [
    { file: 'src/layouts/Layout.astro', from: '<html lang="en">', to: '<html lang="zh-CN">' },
    // 作者的字体从谷歌取，许多机器上连不到；改由本机给同一套，它不必另连一个域名，只会更快。
    {
      file: 'src/layouts/Layout.astro',
      from: /<link\s[^>]*fonts\.(?:googleapis|gstatic)\.com[^>]*>/gu,
      to: '',
    },
    {
      file: 'src/layouts/Layout.astro',
      from: 'import "@styles/base.css";',
      to: ['@styles/base.css', ...PAPER_FACES].map((name) => `import "${name}";`).join('\n'),
    },
  ],
  extra: () => ({}),
  write: ({ slug, title, lead, section, published, body }) => ({
    path: `src/content/blog/${slug}.md`,
    text: markdown(
      {
        title: quoted(title),
        postSlug: slug,
        pubDatetime: `${published}T00:00:00Z`,
        description: quoted(lead),
        tags: JSON.stringify([section]),
        ogImage: 'astropaper-og.jpg',
      },
      `${lead}\n\n${linkTo(body, inPosts)}`,
    ),
  }),
  build: [
    ['astro', 'build'],
    ['jampack', './dist'],
  ],
  pages: ({ slug }) => ({
    front: '/',
    article: inPosts(slug),
    timeline: '/posts/',
    search: '/search/',
  }),
};

export const PEERS: Readonly<Record<string, Peer>> = { starlight, cactus, paper };
