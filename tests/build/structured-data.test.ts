import { describe, expect, it } from 'vitest';
import { builtPages, builtSite } from './site.ts';
import { named, run, spread } from './structured-data.ts';

const pages = builtPages(builtSite().dir);

describe('谷歌、推特、脸书要的都有（structured-data-testing-tool）', () => {
  it.each(pages)('$path', async (page) => {
    const { passed, failed, schemas } = await run(spread(page));
    expect(named(failed)).toEqual([]);
    expect(named(passed)).toEqual(
      expect.arrayContaining(['metatag "og:title"', 'metatag "twitter:card"', 'metatag "og:image:alt"']),
    );
    expect(schemas).toEqual(expect.arrayContaining(['Organization', 'WebSite']));
  });

  it.each(pages.filter(({ path }) => path.startsWith('/articles/')))(
    '$path 是一篇齐全的报道',
    async (page) => {
      const { passed } = await run(spread(page));
      const wanted = ['author', 'datePublished', 'headline', 'image', 'publisher.name', 'publisher.logo.url'];
      expect(named(passed)).toEqual(
        expect.arrayContaining(wanted.map((name) => `jsonld ReportageNewsArticle[0].${name}`)),
      );
    },
  );

  it('不摊开也没有一项不过', async () => {
    const results = await Promise.all(pages.map(async ({ path, html }) => [path, await run(html)] as const));
    expect(results.flatMap(([path, { failed }]) => named(failed).map((name) => `${path} ${name}`))).toEqual(
      [],
    );
  });
});
