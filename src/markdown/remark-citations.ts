import type { PhrasingContent, Root } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { frontmatterOf } from './body-frontmatter.ts';

/** 一条脚注：它的序号、所据的事实、正文里指向它的各处。 */
export interface Citation {
  /** 从 1 起，按正文里首次出现的次序。 */
  number: number;
  /** 事实编号。 */
  facts: string[];
  /** 正文里各引用处的锚点。 */
  refs: string[];
}

/** 脚注的锚点。 */
export const footnoteId = (number: number): string => `fn-${number}`;

/** The facts a component names in `fact`. */
export function factsOf(node: MdxJsxFlowElement | MdxJsxTextElement): string[] {
  const fact = node.attributes.find((item) => item.type === 'mdxJsxAttribute' && item.name === 'fact');
  return typeof fact?.value === 'string' ? fact.value.split(/\s+/).filter(Boolean) : [];
}

function mark(number: number, refId: string): PhrasingContent {
  return {
    type: 'emphasis',
    data: {
      hName: 'sup',
      hProperties: { className: ['cite'], id: refId, dataPagefindIgnore: '' },
    },
    children: [
      {
        type: 'link',
        url: `#${footnoteId(number)}`,
        data: { hProperties: { ariaLabel: `注${number}` } },
        children: [{ type: 'text', value: String(number) }],
      },
    ],
  };
}

/**
 * 编者写 `<Cite fact="编号">短语</Cite>`，读者看到短语后的一个小注号；相同的事实用同一个序号。
 * 各条注写进 frontmatter 的 `citations`，供版面在文末列出。
 * 在这里而不在组件里生成注号，免得组件模板的换行在汉字间变成空格。
 */
export function remarkCitations(): (tree: Root, file: VFile) => void {
  return (tree, file) => {
    const citations = new Map<string, Citation>();
    visit(tree, 'mdxJsxTextElement', (visited, index, parent) => {
      const node = visited;
      if (node.name !== 'Cite' || parent === undefined || index === undefined) return;
      const facts = factsOf(node);
      const key = facts.join(' ');
      const citation = citations.get(key) ?? { number: citations.size + 1, facts, refs: [] };
      citations.set(key, citation);
      const { number, refs } = citation;
      const refId = `cite-${number}${refs.length === 0 ? '' : `-${refs.length + 1}`}`;
      refs.push(refId);
      parent.children.splice(index, 1, ...node.children, mark(number, refId));
    });
    frontmatterOf(file).citations = [...citations.values()];
  };
}
