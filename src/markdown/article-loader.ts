import { glob, type Loader } from 'astro/loaders';
import { countCharacters } from '../site/text.ts';
import { bodyKeys, hasBody, writeBody } from './body-store.ts';
import { readDirectoryNames } from './directory-names.ts';
import { createMentionFinder } from './mentions.ts';
import { createBodyRenderer } from './render-body.ts';

/** 载入时从一篇正文得出的数目与编号；列表、名录与数据页只用这些，不必再读正文。 */
export interface BodySummary {
  /** 在 `body-store` 里的钥匙。 */
  key: string;
  /** 正文与导语的字数。 */
  characters: number;
  /** 正文引到的事实，按先后，可有重复。 */
  facts: string[];
  /** 导语与正文提到的名录条目。 */
  mentions: string[];
}

/** The facts that components in a body name in `fact`. */
export function citedFacts(body: string): string[] {
  return [...body.matchAll(/<[A-Z]\w*\b[^>]*?\bfact=["']([^"']+)["']/g)].flatMap((match) =>
    (match[1] ?? '').split(/\s+/),
  );
}

/** Astro 的 glob 载入器用得着、却没有写进类型的部分。 */
interface EntryTypes {
  entryTypes: Map<string, EntryType>;
}

interface EntryType {
  getEntryInfo: (input: object) => Promise<object>;
}

interface RenderInput {
  data: Record<string, unknown>;
  body: string;
  filePath: string;
  digest: string;
}

/** 开发时前言的 YAML 写坏了，当作没有字段，由内容检查报告，不让 Astro 停下；构建时照样抛出。 */
function forgiving(type: EntryType | undefined, watcher: unknown): EntryType['getEntryInfo'] {
  return async (input) => {
    if (type === undefined) throw new Error('Astro 不认得 .mdx：@astrojs/mdx 没有装上。');
    try {
      return await type.getEntryInfo(input);
    } catch (error) {
      if (watcher === undefined) throw error;
      return { data: {}, body: '', slug: '', rawData: '' };
    }
  };
}

/**
 * 文章的载入：照 Astro 的 glob 读出各篇，正文当场排好，存成文件；没有改过的不再排。
 * 不用 Astro 自己的做法，是因为它把每篇 MDX 编成一个模块，每次构建都要全部重新打包。
 * @param options 部署路径与内容目录
 */
export function articleLoader(options: { base: string; contentDir: string }): Loader {
  const inner = glob({ base: `${options.contentDir}/articles`, pattern: '*.mdx', retainBody: false });
  return {
    name: 'articles',
    load: async (context) => {
      const names = readDirectoryNames(options.contentDir);
      const keyOf = bodyKeys({ base: options.base, names });
      const find = createMentionFinder(names);
      const render = await createBodyRenderer(options);
      const getRenderFunction =
        () =>
        async ({ data, body, filePath, digest }: RenderInput) => {
          const { text, ...rendered } = await render(body, filePath);
          writeBody(digest, rendered);
          const lead = typeof data['lead'] === 'string' ? data['lead'] : '';
          const summary: BodySummary = {
            key: digest,
            characters: countCharacters(lead) + countCharacters(text),
            facts: citedFacts(body),
            mentions: [...new Set(find(`${lead}\n${text}`).map(({ id }) => id))],
          };
          return { html: '', metadata: { frontmatter: { ...summary } } };
        };
      const { entryTypes } = context as unknown as EntryTypes;
      const plain = entryTypes.get('.mdx');
      const mdx = { ...plain, getRenderFunction, getEntryInfo: forgiving(plain, context.watcher) };
      await inner.load({
        ...context,
        generateDigest: (source: unknown) => keyOf(String(source)),
        store: {
          ...context.store,
          get: (id: string) => {
            const entry = context.store.get(id);
            return entry?.digest !== undefined && hasBody(String(entry.digest)) ? entry : undefined;
          },
        },
        entryTypes: new Map([['.mdx', mdx]]),
      } as typeof context);
    },
  };
}
