import type { Element, Parents } from 'hast';

type Test = (element: Element) => boolean;

/** The first element inside that passes, in order. Every page is walked several times, and selectors are much slower. */
export function find({ children }: Parents, test: Test): Element | undefined {
  for (const child of children) {
    if (child.type !== 'element') continue;
    if (test(child)) return child;
    const found = find(child, test);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Every element inside that passes, in order, without the node itself. */
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

export function hasClass({ properties: { className } }: Element, name: string): boolean {
  return Array.isArray(className) && className.includes(name);
}

/** The content of the `<meta>` whose `property` (in hast's spelling) is so. */
export function metaOf(tree: Parents, property: string, value: string): string | undefined {
  const meta = find(
    tree,
    ({ tagName, properties }) => tagName === 'meta' && String(properties[property]) === value,
  );
  return meta && String(meta.properties['content']);
}
