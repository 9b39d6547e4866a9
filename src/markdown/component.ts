import type { Nodes } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';

/** A component of the text, in a line or by itself. */
export type Component = MdxJsxFlowElement | MdxJsxTextElement;

/** A property that is text; undefined where it is missing or something else. */
export function textProp(node: Component, name: string): string | undefined {
  const found = node.attributes.find((item) => item.type === 'mdxJsxAttribute' && item.name === name);
  return typeof found?.value === 'string' ? found.value : undefined;
}

/** The facts in `fact="a b"`. */
export function factIds(node: Component): string[] {
  return (textProp(node, 'fact') ?? '').split(/\s+/).filter(Boolean);
}

/** The components of a tree, in order. */
export function componentsIn(tree: Nodes): Component[] {
  const found: Component[] = [];
  visit(tree, (node) => {
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') found.push(node);
  });
  return found;
}
