import { selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import type { BuiltPage } from './site.ts';

/** One object of structured data. */
export type Node = Record<string, unknown>;

/** The objects of a page's first structured data. */
export function graph({ tree }: BuiltPage): Node[] {
  const [first] = selectAll('script[type="application/ld+json"]', tree);
  const data = first === undefined ? {} : (JSON.parse(toString(first)) as Node);
  return (data['@graph'] ?? []) as Node[];
}
