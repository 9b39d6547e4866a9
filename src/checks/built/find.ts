import type { Element, Parents } from 'hast';
import { EXIT, visit } from 'unist-util-visit';

type Test = (element: Element) => boolean;

/**
 * 里面第一个合条件的元素，按先后，不含自己。
 * 成千上万页都要查，所以不用选择器：逐个元素配选择器要慢好几倍（实测）。
 */
export function find(tree: Parents, test: Test): Element | undefined {
  let found: Element | undefined;
  visit(tree, 'element', (node) => {
    if (node === tree || !test(node)) return undefined;
    found = node;
    return EXIT;
  });
  return found;
}

/** 里面全部合条件的元素，按先后，不含自己。 */
export function findAll(tree: Parents, test: Test): Element[] {
  const found: Element[] = [];
  visit(tree, 'element', (node) => {
    if (node !== tree && test(node)) found.push(node);
  });
  return found;
}

/** 有没有这个类名。 */
export function hasClass({ properties: { className } }: Element, name: string): boolean {
  return Array.isArray(className) && className.includes(name);
}
