import type { Article } from './articles.ts';
import { linkTo } from './articles.ts';
import type { PageKind } from './pages.ts';

/** A site to compare with: installed from its npm package, with other articles. */
export interface Peer {
  name: string;
  /** The package's name where the npm package is a whole project; Starlight is a library and has none. */
  theme?: string;
  /** The theme's example articles and such, removed before the build; within the project. */
  drop: readonly string[];
  /** What must be changed in the theme's sources: file, words, other words. */
  edits: readonly { file: string; from: string | RegExp; to: string }[];
  /** Files to write besides articles. */
  extra: (articles: readonly Article[]) => Record<string, string>;
  /** Where an article goes, and what is written there. */
  write: (article: Article) => { path: string; text: string };
  /** Commands that build, one by one, as the author's `npm run build`. */
  build: readonly (readonly string[])[];
  /** Paths of the pages; a kind that it does not have is left out. */
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

/** The same cuts that the author asks Google for: four weights upright, two italic. */
const PAPER_FACES = ['400', '500', '600', '700', '400-italic', '600-italic'].map(
  (face) => `@fontsource/ibm-plex-mono/${face}.css`,
);

const paper: Peer = {
  name: 'AstroPaper 2.2.0',
  theme: 'astro-paper',
  drop: [
    'src/content/blog/*.md',
    // It draws share cards, with fonts fetched from the network as it builds; readers of pages have no use for them.
    'src/pages/[[]ogTitle[]].svg.ts',
  ],
  edits: [
    { file: 'src/layouts/Layout.astro', from: '<html lang="en">', to: '<html lang="zh-CN">' },
    // The author's fonts are Google's, out of reach of many machines; the same are served from here, which spares a
    // host and is only faster.
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
