import { resolve } from 'node:path';
import type { Article } from '../schemas/article.ts';
import { keyOf, programDigest } from '../kept/digest.ts';
import { openPack } from '../kept/pack.ts';
import { readArticle } from './load/article.ts';
import type { ArticleFile, ContentModel } from './model.ts';
import type { Outline } from './outline.ts';

/** 查过没有错的文章存在这里，一个内容目录一份；可以随时删掉，下次构建再查。 */
const FOLDER = '.cache/checks';

/** 规则、形状、算字数的办法散在各处，凡是程序都算：多重查一遍，好过少查一处。 */
const PROGRAM = ['**/*.ts'];

/** 一篇没有错的文章存下的样子。 */
interface KeptArticle {
  raw: Readonly<Record<string, unknown>>;
  data: Article;
  outline: Outline;
  /** 与哪样的清单、哪样的发布记录放在一起查过。 */
  soundFor: string;
}

/** 文章之外，逐篇的规则还看的。 */
type Around = Pick<ContentModel, 'lists' | 'published'>;

/** 上次查过没有错的文章。 */
export interface KeptArticles {
  /** 这一篇上次没有错、没有变，就照存下的给出；语法树与位置用到时才解析。 */
  find: (file: string, text: string, around: Around) => ArticleFile | undefined;
  /** 全部内容都没有错之后，存下各篇。 */
  remember: (model: ContentModel) => void;
}

const slugOf = (file: string): string => file.replace(/^.*\//, '').replace(/\.mdx$/, '');

function soundFor(slug: string, { lists, published }: Around): string {
  const record = published.get(slug);
  return record === undefined
    ? lists
    : keyOf(lists, JSON.stringify([record.day, record.corrections, [...record.statements]]));
}

function asArticle(file: string, text: string, kept: KeptArticle, isSound: boolean): ArticleFile {
  let parsed: ArticleFile | undefined;
  const full = (): ArticleFile => (parsed ??= readArticle(file, text, []));
  const { raw, data, outline } = kept;
  const id = typeof raw['id'] === 'string' ? raw['id'] : '';
  return {
    slug: slugOf(file),
    file,
    frontmatter: { id, raw, data, at: (...path) => full().frontmatter.at(...path) },
    get tree() {
      return full().tree;
    },
    get blocks() {
      return full().blocks;
    },
    outline,
    isSound,
  };
}

/**
 * 打开一个内容目录存下的文章。只存没有错的：有错的每次都从头读、从头查，说的话因此与没有缓存时一字不差。
 * @param dir 内容目录。
 * @param folder 存在哪里。
 */
export function openKeptArticles(dir: string, folder = FOLDER): KeptArticles {
  const pack = openPack<KeptArticle>(`${folder}/${keyOf(resolve(dir))}.json`, programDigest(PROGRAM));
  const keys = new Map<string, string>();
  return {
    find: (file, text, around) => {
      const slug = slugOf(file);
      const key = keyOf(slug, text);
      keys.set(file, key);
      const kept = pack.get(key);
      return kept && asArticle(file, text, kept, kept.soundFor === soundFor(slug, around));
    },
    remember: (model) => {
      for (const { file, slug, frontmatter, outline } of model.articles) {
        const key = keys.get(file);
        const { raw, data } = frontmatter;
        if (key === undefined || data === undefined || outline === undefined) continue;
        const sound = soundFor(slug, model);
        const known = pack.get(key);
        pack.keep(key, known?.soundFor === sound ? known : { raw, data, outline, soundFor: sound });
      }
      pack.save();
    },
  };
}
