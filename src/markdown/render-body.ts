import type { Root as HastRoot } from 'hast';
import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { VFile } from 'vfile';
import { type Body, bodyOf } from './body.ts';
import { markdownProcessor } from './processor.ts';
import type { Citation } from './remark-citations.ts';

/** 一篇正文的渲染所得。 */
export interface RenderedBody extends Body {
  /** 读者读到的文字，一块一行；组件只取其中的文字，块编号去掉。 */
  text: string;
}

/** 随文件走过流水线的一个对象；Astro 当它是前言，各步把所得写在上面。 */
interface Carried {
  citations?: Citation[];
  text?: string;
  body?: Body;
}

interface FileData {
  astro: { frontmatter: Carried };
}

/** 记下正文的文字；排在取下块编号之后、加注号之前。 */
export function remarkTakeText() {
  return (tree: Root, file: VFile): void => {
    const { astro } = file.data as unknown as FileData;
    astro.frontmatter.text = tree.children.map((node) => toString(node as Nodes)).join('\n');
  };
}

/** 取走排好的语法树，流水线后面的步骤没有东西可编。 */
function rehypeTakeBody() {
  return (tree: HastRoot, file: VFile): void => {
    const { astro } = file.data as unknown as FileData;
    astro.frontmatter.body = bodyOf(tree, astro.frontmatter.citations ?? []);
    astro.frontmatter = {};
    tree.children = [];
  };
}

/** MDX 正文 → 排好的正文。`path` 写进报错。 */
export type BodyRenderer = (source: string, path: string) => Promise<RenderedBody>;

/**
 * 备好渲染程序。沿用 Astro 的 MDX 流水线，末了取走语法树，不编成代码。
 * @param options 部署路径与内容目录，同 `markdownProcessor`
 */
export async function createBodyRenderer(options: {
  base: string;
  contentDir: string;
}): Promise<BodyRenderer> {
  const processor = markdownProcessor(options, { remark: [remarkTakeText], rehype: [rehypeTakeBody] });
  const renderer = await processor.createMdxRenderer?.(
    { syntaxHighlight: false },
    { optimize: false, srcDir: new URL('file:///') },
  );
  if (renderer === undefined) throw new Error('@astrojs/markdown-remark 不再提供 MDX 的渲染程序。');
  return async (source, path) => {
    const carried: Carried = {};
    await renderer.process(source, path, carried as Record<string, unknown>);
    const { text, body } = carried;
    if (text === undefined || body === undefined) throw new Error(`${path} 的正文没有渲染出来。`);
    return { ...body, text };
  };
}
