import type { Nodes } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';

/** Permanent id of an editors' note: its `id`, or from its facts (`note-second-meeting`); undefined without both. */
export function noteId(facts: readonly string[], id: string | undefined): string | undefined {
  if (id !== undefined) return id;
  return facts.length === 0 ? undefined : ['note', ...facts].join('-');
}

/** Permanent id of a pulled quotation on its page, from the fact that holds the words: `quote-wang-gateway`. */
export const quoteId = (fact: string): string => `quote-${fact}`;

/** Permanent id of the way on to an article: `to-second-meeting`. */
export const wayOnId = (slug: string): string => `to-${slug}`;

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

/** The id of a component on the page; undefined where it has none. */
export function componentId(node: Component): string | undefined {
  switch (node.name) {
    case 'Figure':
      return textProp(node, 'picture');
    case 'Chart':
      return textProp(node, 'id');
    case 'Note':
      return noteId(factIds(node), textProp(node, 'id'));
    case 'PullQuote':
      return quoteId(factIds(node).join('-'));
    case 'ArticleLink':
      return wayOnId(textProp(node, 'article') ?? '');
    default:
      return node.name === 'Cooperation' ? 'cooperation' : undefined;
  }
}

/** A component that editors may use. */
export interface ComponentRule {
  required?: readonly string[];
  optional?: readonly string[];
  /** In a sentence; the others are blocks of their own. */
  inline?: boolean;
  /** For messages; one that shows a closing tag holds text, the others may not. */
  example: string;
}

/** The one list of components that editors may use; docs/editing.md is held to it. */
export const COMPONENTS: Record<string, ComponentRule> = {
  Cite: { required: ['fact'], inline: true, example: '<Cite fact="编号">短语</Cite>' },
  Note: { optional: ['fact', 'id'], example: '<Note fact="编号">编者注文字</Note>' },
  Figure: { required: ['picture'], example: '<Figure picture="编号" />' },
  Chart: { required: ['id'], optional: ['table'], example: '<Chart id="编号" />' },
  PullQuote: { required: ['fact'], example: '<PullQuote fact="编号">一句含引语的话</PullQuote>' },
  ArticleLink: { required: ['article'], example: '<ArticleLink article="文件名" />' },
  Cooperation: { example: '<Cooperation />' },
};
