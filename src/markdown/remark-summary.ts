import type { Nodes, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { countCharacters } from '../lib/text.ts';
import { type BodySummary, frontmatterOf } from './body-frontmatter.ts';
import { factIds, textProp } from './component.ts';
import type { Known } from './known.ts';

/** Sums up lead and text into `summary`. Runs when block ids are off the text and note numbers not yet in it. */
export function remarkSummary(known: Known): (tree: Root, file: VFile) => void {
  return (tree, file) => {
    const frontmatter = frontmatterOf(file);
    const lead = typeof frontmatter['lead'] === 'string' ? frontmatter['lead'] : '';
    const text = `${lead}\n${tree.children.map((node: Nodes) => toString(node)).join('\n')}`;
    const facts: string[] = [];
    const components: BodySummary['components'] = [];
    visit(tree, ['mdxJsxFlowElement', 'mdxJsxTextElement', 'table'], (node) => {
      if (node.type === 'table') components.push({ name: 'table' });
      if (!('attributes' in node)) return;
      facts.push(...factIds(node));
      const id = textProp(node, 'id');
      components.push({ name: node.name ?? '', ...(id !== undefined && { id }) });
    });
    frontmatter.summary = {
      characters: countCharacters(text),
      facts,
      components,
      mentions: [...new Set(known.find(text).map(({ id }) => id))],
    };
  };
}
