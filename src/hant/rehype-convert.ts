import type { Element, Root, Text } from 'hast';
import { SKIP, visit } from 'unist-util-visit';

const BLOCK = /^(?:p|h[1-6]|li|td|th|dt|dd|figcaption|blockquote)$/;

/** What the reader reads of a block, without note marks, which stand in the middle of words. */
function textsIn(block: Root | Element): Text[] {
  const texts: Text[] = [];
  visit(block, (node) => {
    if (node !== block && node.type === 'element' && (node.tagName === 'sup' || BLOCK.test(node.tagName)))
      return SKIP;
    if (node.type === 'text') texts.push(node);
    return undefined;
  });
  return texts;
}

/** Converts several texts as one, as every character keeps its place: 两江<a>新区</a>. */
function convertRun(texts: readonly Text[], convert: (text: string) => string): void {
  const whole = convert(texts.map(({ value }) => value).join(''));
  let at = 0;
  for (const text of texts) text.value = whole.slice(at, (at += text.value.length));
}

/** Article text in the other script: words are whole across links and emphasis. */
export function rehypeConvert(convert: (text: string) => string): (tree: Root) => void {
  return (tree) => {
    visit(tree, (node) => {
      if (node.type === 'root' || (node.type === 'element' && BLOCK.test(node.tagName)))
        convertRun(textsIn(node), convert);
      if (node.type === 'element')
        for (const [name, value] of Object.entries(node.properties))
          if (typeof value === 'string') node.properties[name] = convert(value);
      if ('attributes' in node)
        for (const attribute of node.attributes as { value?: unknown }[])
          if (typeof attribute.value === 'string') attribute.value = convert(attribute.value);
    });
  };
}
