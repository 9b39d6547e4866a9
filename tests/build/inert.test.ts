import type { Element } from 'hast';
import { selectAll } from 'hast-util-select';
import { describe, expect, it } from 'vitest';
import { builtPages, builtSite, type BuiltPage } from './site.ts';

/* A page runs nothing written in its tags and asks no other site for anything; links to follow do not count. */

const { dir, site } = builtSite();
const pages = builtPages(dir);

const everyElement = ({ tree }: BuiltPage): Element[] => selectAll('*', tree);

/** Addresses that a page asks for as it opens. */
const LOADED = ['src', 'srcSet', 'imageSrcSet', 'poster', 'data', 'background', 'ping'];
const LOADING = 'link:not([rel=canonical]):not([rel=alternate]), use, image';

function fetched(page: BuiltPage): string[] {
  const own = everyElement(page).flatMap(({ properties }) => LOADED.map((name) => properties[name]));
  const linked = selectAll(LOADING, page.tree).map(({ properties }) => properties['href']);
  return [...own, ...linked].flatMap((value) =>
    typeof value === 'string' ? value.split(/,\s+/).map((part) => part.trim().split(/\s/)[0] ?? '') : [],
  );
}

describe.each(pages)('$path', (page) => {
  it('tags hold no event handlers, inline styles or javascript: addresses', () => {
    const wrong = everyElement(page).flatMap(({ tagName, properties }) =>
      Object.entries(properties)
        .filter(([name, value]) => /^on[A-Za-z]|^style$/.test(name) || /^\s*javascript:/i.test(String(value)))
        .map(([name]) => `<${tagName} ${name}>`),
    );
    expect(wrong).toEqual([]);
  });

  it('everything asked for is on this site', () => {
    const foreign = fetched(page).filter(
      (url) => /^(?:[a-z]+:)?\/\//i.test(url) && !url.startsWith(`${site}/`),
    );
    expect(foreign).toEqual([]);
  });

  it('no other page is embedded', () => {
    expect(selectAll('iframe, frame, object, embed, base', page.tree)).toEqual([]);
  });
});
