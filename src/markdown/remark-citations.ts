import type { Root } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';

/** 一条脚注：它的序号、所据的事实、正文里指向它的各处。 */
export interface Citation {
  /** 从 1 起，按正文里首次出现的次序。 */
  number: number;
  /** 事实编号。 */
  facts: string[];
  /** 正文里各引用处的锚点。 */
  refs: string[];
}

function attribute(node: MdxJsxTextElement, name: string): string {
  const found = node.attributes.find((item) => item.type === 'mdxJsxAttribute' && item.name === name);
  return typeof found?.value === 'string' ? found.value.trim() : '';
}

/** 脚注的锚点。 */
export const footnoteId = (number: number): string => `fn-${number}`;

/**
 * 给正文里的 <Cite fact> 编号：相同的事实用同一个序号。
 * 结果写进 frontmatter 的 `citations`，供版面在文末列出；组件另得 `number` 与 `refId`。
 */
export function remarkCitations(): (tree: Root, file: VFile) => void {
  return (tree, file) => {
    const citations = new Map<string, Citation>();
    visit(tree, ['mdxJsxTextElement', 'mdxJsxFlowElement'], (visited) => {
      const node = visited as unknown as MdxJsxTextElement;
      if (node.name !== 'Cite') return;
      const facts = attribute(node, 'fact').split(/\s+/).filter(Boolean);
      const key = facts.join(' ');
      const citation = citations.get(key) ?? { number: citations.size + 1, facts, refs: [] };
      citations.set(key, citation);
      const refId = `cite-${citation.number}${citation.refs.length === 0 ? '' : `-${citation.refs.length + 1}`}`;
      citation.refs.push(refId);
      node.attributes.push(
        { type: 'mdxJsxAttribute', name: 'number', value: String(citation.number) },
        { type: 'mdxJsxAttribute', name: 'refId', value: refId },
      );
    });
    const data = file.data as { astro?: { frontmatter?: Record<string, unknown> } };
    if (data.astro?.frontmatter !== undefined) data.astro.frontmatter['citations'] = [...citations.values()];
  };
}
