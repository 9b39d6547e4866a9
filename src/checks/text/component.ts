import type { Nodes } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';

/** 正文里的一个组件，行内或独占一块。 */
export type Component = MdxJsxFlowElement | MdxJsxTextElement;

/** 组件的一个文字属性；没有写、或不是文字时为 undefined。 */
export function textProp(node: Component, name: string): string | undefined {
  const found = node.attributes.find((item) => item.type === 'mdxJsxAttribute' && item.name === name);
  return typeof found?.value === 'string' ? found.value : undefined;
}

/** `fact="a b"` 里的事实编号，以空格分隔。 */
export function factIds(node: Component): string[] {
  return (textProp(node, 'fact') ?? '').split(/\s+/).filter(Boolean);
}

/** 语法树里的全部组件，按先后。 */
export function componentsIn(tree: Nodes): Component[] {
  const found: Component[] = [];
  visit(tree, (node) => {
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') found.push(node);
  });
  return found;
}
