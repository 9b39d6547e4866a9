import type { PhrasingContent, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { NOTES } from '../lib/words.ts';
import { type Citation, frontmatterOf } from './body-frontmatter.ts';
import { factIds } from './component.ts';
import type { Known } from './known.ts';

/** The anchor of a note. */
export const footnoteId = (number: number): string => `fn-${number}`;

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
        data: { hProperties: { ariaLabel: NOTES.mark(number) } },
        children: [{ type: 'text', value: String(number) }],
      },
    ],
  };
}

/**
 * Editors write `<Cite fact="id">phrase</Cite>`. Where the facts have something to add to the sentence, a small number
 * follows; notes that say the same share it, and go into the frontmatter as `citations`. Elsewhere none follows.
 * Not a component: its line breaks would become spaces between 汉字.
 */
export function remarkCitations(known: Known): (tree: Root, file: VFile) => void {
  return (tree, file) => {
    const citations = new Map<string, Citation>();
    visit(tree, 'mdxJsxTextElement', (visited, index, parent) => {
      const node = visited;
      if (node.name !== 'Cite' || parent === undefined || index === undefined) return;
      const said = new Map(factIds(node).map((id) => [known.notes.get(id), id]));
      said.delete(undefined);
      if (said.size === 0) {
        parent.children.splice(index, 1, ...node.children);
        return;
      }
      const key = [...said.keys()].join('\n');
      const facts = [...said.values()];
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
