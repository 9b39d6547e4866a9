import type { Element } from 'hast';
import { matches, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import { builtPages, builtSite } from './site.ts';

/** What a screen reader calls an element by its content, with the labels of what stands inside. */
function nameOf(node: Element): string {
  const { ariaLabel, ariaHidden, alt } = node.properties;
  if (ariaHidden === 'true') return '';
  if (typeof ariaLabel === 'string') return ariaLabel;
  if (node.tagName === 'img') return String(alt);
  const parts = node.children.map((child) =>
    child.type === 'element' ? nameOf(child) : child.type === 'text' ? child.value : '',
  );
  return parts.join('').replaceAll(/\s+/g, ' ').trim();
}

const pages = builtPages(builtSite().dir);

describe.each(pages)('$path', ({ tree }) => {
  it('names each heading by its own words', () => {
    const named = selectAll('h1, h2, h3, h4', tree).map((heading) => [
      nameOf(heading),
      toString(heading).replaceAll(/\s+/g, ' ').trim(),
    ]);
    expect(named.filter(([name, words]) => name !== words || name === '')).toEqual([]);
  });
});

// In running text a link is told from another by its sentence; the print edition repeats the notes of each article.
describe.each(pages.filter(({ path }) => path !== '/print/'))('$path', ({ path, tree }) => {
  it('gives no two links one name that lead to different places', () => {
    const inText = new Set(selectAll('main p a', tree));
    const targets = new Map<string, Set<string>>();
    for (const link of selectAll('main a[href]', tree)) {
      if (inText.has(link) || matches('[tabindex="-1"]', link)) continue;
      const name = nameOf(link);
      const { pathname, hash } = new URL(String(link.properties['href']), `https://a.example${path}`);
      targets.set(name, (targets.get(name) ?? new Set()).add(pathname + hash));
    }
    expect([...targets].filter(([name, places]) => name === '' || places.size > 1)).toEqual([]);
  });
});
