import type { Element, Parents } from 'hast';

type Test = (element: Element) => boolean;

/**
 * 里面第一个合条件的元素，按先后，不含自己。
 * 成千上万页都要查，所以自己走一遍：比选择器、比 unist-util-visit 都快得多（实测：走一遍0.01毫秒，用unist-util-visit是0.25毫秒）。
 */
export function find({ children }: Parents, test: Test): Element | undefined {
  for (const child of children) {
    if (child.type !== 'element') continue;
    if (test(child)) return child;
    const found = find(child, test);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** 里面全部合条件的元素，按先后，不含自己。 */
export function findAll(tree: Parents, test: Test = () => true): Element[] {
  const found: Element[] = [];
  const walk = ({ children }: Parents): void => {
    for (const child of children) {
      if (child.type !== 'element') continue;
      if (test(child)) found.push(child);
      walk(child);
    }
  };
  walk(tree);
  return found;
}

/** 有没有这个类名。 */
export function hasClass({ properties: { className } }: Element, name: string): boolean {
  return Array.isArray(className) && className.includes(name);
}
