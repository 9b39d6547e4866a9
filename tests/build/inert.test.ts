import type { Element } from 'hast';
import { selectAll } from 'hast-util-select';
import { describe, expect, it } from 'vitest';
import { builtPages, builtSite, type BuiltPage } from './site.ts';

/* 网页自己不执行写在标签里的东西，也不向别处要任何东西；点了才去的外站链接不算。 */

const { dir, site } = builtSite();
const pages = builtPages(dir);

const everyElement = ({ tree }: BuiltPage): Element[] => selectAll('*', tree);

/** 页面一打开就会去取的地址。 */
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
  it('标签上没有事件处理、就地的样式与 javascript: 地址', () => {
    const wrong = everyElement(page).flatMap(({ tagName, properties }) =>
      Object.entries(properties)
        .filter(([name, value]) => /^on[A-Za-z]|^style$/.test(name) || /^\s*javascript:/i.test(String(value)))
        .map(([name]) => `<${tagName} ${name}>`),
    );
    expect(wrong).toEqual([]);
  });

  it('要取的都在本站', () => {
    const foreign = fetched(page).filter(
      (url) => /^(?:[a-z]+:)?\/\//i.test(url) && !url.startsWith(`${site}/`),
    );
    expect(foreign).toEqual([]);
  });

  it('没有嵌进来的别的网页', () => {
    expect(selectAll('iframe, frame, object, embed, base', page.tree)).toEqual([]);
  });
});
