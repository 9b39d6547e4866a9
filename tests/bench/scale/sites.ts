import { cp, mkdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import type { Archive, MadeArticle, Part } from './corpus.ts';
import { articleSource, drawPicture, mdxText, writeSite } from './write-site.ts';

/** 一家：怎样把内容写进它的项目，怎样建。 */
export interface Site {
  name: string;
  /** 写好项目；`directory` 里上一回的全清掉，包括缓存。 */
  write: (archive: Archive, directory: string) => Promise<void>;
  /** 只改写一篇。 */
  writeOne: (article: MadeArticle, directory: string) => Promise<void>;
  /** 命令、在哪里跑、另加的环境变量。 */
  build: (directory: string) => { command: string[]; cwd: string; env: Record<string, string> };
}

/** 成品在各家目录里的名字。 */
export const OUTPUT = 'dist';

/** 对照的前言与正文；题目、导语、正文的字与本站一样，没有块编号。 */
function peerSource(
  article: MadeArticle,
  body: (part: Part) => string,
  figure: (id: string) => string,
): string {
  const { title, lead, section, published, picture, parts } = article;
  // 各家都当文字读，日期加引号。
  const head = stringify(
    { title, lead, section, published },
    { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE' },
  );
  const [first = '', ...rest] = parts.map(body);
  const figures = picture === undefined ? [] : [figure(picture)];
  return `---\n${head}---\n\n${[first, ...figures, ...rest].join('\n\n')}\n`;
}

const markdownText = (part: Part): string => {
  const { cite: _, ...plain } = part;
  return mdxText(plain);
};
const markdown = (article: MadeArticle): string =>
  peerSource(article, markdownText, (id) => `![起伏的山形](/pictures/${id}.svg)`);
const mdx = (article: MadeArticle): string =>
  peerSource(article, mdxText, (id) => `<Figure picture="${id}" />`);

interface Recipe {
  name: string;
  /** `peers/` 里的文件夹。 */
  folder: string;
  articles: string;
  pictures: string;
  extension: 'md' | 'mdx';
  command: string[];
}

function peer({ name, folder, articles, pictures, extension, command }: Recipe): Site {
  const source = extension === 'mdx' ? mdx : markdown;
  const writeOne = (article: MadeArticle, directory: string): Promise<void> =>
    writeFile(join(directory, articles, `${article.slug}.${extension}`), source(article));
  return {
    name,
    writeOne,
    write: async (archive, directory) => {
      await rm(directory, { recursive: true, force: true });
      await cp(join(import.meta.dirname, 'peers', folder), directory, { recursive: true });
      await symlink(join(import.meta.dirname, 'node_modules'), join(directory, 'node_modules'));
      await writeFile(join(directory, 'package.json'), '{ "type": "module" }\n');
      await mkdir(join(directory, articles), { recursive: true });
      await mkdir(join(directory, pictures), { recursive: true });
      for (const article of archive.articles) await writeOne(article, directory);
      for (const picture of archive.pictures) {
        await writeFile(join(directory, pictures, `${picture.id}.svg`), drawPicture(picture));
      }
    },
    build: (directory) => ({ command, cwd: directory, env: {} }),
  };
}

const node = process.execPath;
const astro = [node, 'node_modules/astro/bin/astro.mjs', 'build'];

/** 分享卡片的缓存按什么认；只画头一张时改成按尺寸认。 */
const CARD_KEY = {
  file: 'src/share/cards/render.ts',
  from: '${keyOf(art, fonts)}.png',
  to: '${String(art.width)}x${String(art.height)}.png',
};

/**
 * 建本站：源码另抄一份，缓存与成品都在那里，不碰手头的。
 * @param drawsCards 否则每种尺寸的分享卡片只画一张，别的照抄：看得出卡片以外花多少。
 */
const ours = (root: string, name: string, drawsCards: boolean): Site => ({
  name,
  write: async (archive, directory) => {
    await rm(directory, { recursive: true, force: true });
    await mkdir(directory, { recursive: true });
    for (const part of ['src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json']) {
      await cp(join(root, part), join(directory, part), { recursive: true });
    }
    if (!drawsCards) await drawOneCard(directory);
    await symlink(join(root, 'node_modules'), join(directory, 'node_modules'));
    await writeSite(archive, join(directory, 'content'));
  },
  writeOne: async (article, directory) => {
    await writeFile(join(directory, 'content/articles', `${article.slug}.mdx`), articleSource(article));
  },
  build: (directory) => ({
    command: [node, 'src/cli/build.ts'],
    cwd: directory,
    env: { SITE_URL: 'https://example.com' },
  }),
});

async function drawOneCard(directory: string): Promise<void> {
  const file = join(directory, CARD_KEY.file);
  const source = await readFile(file, 'utf8');
  const changed = source.replace(CARD_KEY.from, () => CARD_KEY.to);
  if (changed === source) throw new Error(`${CARD_KEY.file} 里没有要改的 ${CARD_KEY.from}`);
  await writeFile(file, changed);
}

/**
 * 各家，排在表里的次序。
 * @param source 本站源码的目录。
 */
export const makeSites = (source: string): Readonly<Record<string, Site>> => ({
  astro: peer({
    name: 'Astro（MDX）',
    folder: 'astro',
    articles: 'content',
    pictures: 'public/pictures',
    extension: 'mdx',
    command: astro,
  }),
  'astro-md': peer({
    name: 'Astro（Markdown）',
    folder: 'astro',
    articles: 'content',
    pictures: 'public/pictures',
    extension: 'md',
    command: astro,
  }),
  eleventy: peer({
    name: 'Eleventy',
    folder: 'eleventy',
    articles: 'content/articles',
    pictures: 'pictures',
    extension: 'md',
    command: [node, 'node_modules/@11ty/eleventy/cmd.cjs', '--quiet'],
  }),
  hugo: peer({
    name: 'Hugo',
    folder: 'hugo',
    articles: 'content/articles',
    pictures: 'static/pictures',
    extension: 'md',
    command: ['hugo', '--quiet'],
  }),
  'ours-one-card': ours(source, '本站，卡片不逐篇画', false),
  ours: ours(source, '本站', true),
});
