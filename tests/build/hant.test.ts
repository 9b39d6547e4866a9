import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import { simplified } from '../../src/search/build/traditional.ts';
import { compareWithApproved } from '../dump/approved.ts';
import { digestOf, dumpCards } from '../dump/cards.ts';
import { simplifiedOnly } from './simplified-only.ts';
import { builtFiles, builtPages, builtSite, type BuiltPage } from './site.ts';

const site = builtSite();
const PREFIX = '/hant/';
const pages = builtPages(join(site.dir, 'hant'));
const twins = builtPages(site.dir).map(
  (page) => [page.path, page, pages.find(({ path }) => path === page.path)] as const,
);

const MARKS: Readonly<Record<string, string>> = {
  '「': '“',
  '」': '”',
  '『': '‘',
  '』': '’',
  覆: '复',
  座: '坐',
};

/** What both editions have alike: in Simplified characters, marks of quotation as GB has them, below one base. */
const alike = (text: string): string =>
  simplified(text.replace(/[「」『』覆座]/g, (mark) => MARKS[mark] ?? mark)).replaceAll(PREFIX, '/');

function decodeAddress(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function bodyOf({ tree }: BuiltPage): Element {
  const body = select('body', tree);
  if (body === undefined) throw new Error('a page without body');
  return body;
}

/** A code leads to its own edition, and a voice is given the sounds of its own characters. */
const OWN = 'script, [shape-rendering=crispEdges], [shape-rendering=crispEdges] *, [data-script]';

/** Elements with all that stands on them: what axe or a measure of type finds in one edition is in both. */
function structure(page: BuiltPage): string[] {
  const own = new Set(selectAll(OWN, bodyOf(page)));
  const shared = selectAll('*', bodyOf(page)).filter((element) => !own.has(element));
  return shared.map(({ tagName, properties }) => {
    const written = Object.entries({ ...properties, dataHomophones: '' }).map(
      ([name, value]) => `${name}=${String(value)}`,
    );
    return [tagName, ...written.map((text) => alike(decodeAddress(text)))].join(' ');
  });
}

/** What the head tells machines, structured data too; the tags of the language differ. */
function metadata({ tree }: BuiltPage): string[] {
  const told = selectAll('title, meta, link:not([hreflang]), script[type="application/ld+json"]', tree);
  return told.map((element) => {
    const { name, property, rel, content, href } = element.properties;
    const parts = [name, property, rel, content, href, toString(element)].map(String).join(' ');
    return alike(decodeURI(parts)).replaceAll('zh-Hant', 'zh-CN').replace('zh_HK', 'zh_CN');
  });
}

const text = (page: BuiltPage): string => alike(toString(bodyOf(page)));

describe.each(twins)('%s', (path, hans, hant) => {
  it('is there in Traditional characters, with the same elements, ids, links, numbers and metadata', () => {
    if (hant === undefined) throw new Error(`no ${PREFIX}${path.slice(1)}`);
    expect(structure(hant)).toEqual(structure(hans));
    expect(text(hant)).toBe(text(hans));
    expect(metadata(hant)).toEqual(metadata(hans));
    expect(select('html', hant.tree)?.properties['lang']).toBe('zh-Hant');
  });

  it('both name each other and the Simplified one for everybody else', () => {
    const alternates = [hans, hant].map((page) =>
      selectAll('link[hreflang]', page?.tree ?? hans.tree).map(({ properties: { hrefLang, href } }) => [
        hrefLang,
        href,
      ]),
    );
    const origin = `${site.site}${site.base}`;
    const here = path.slice(1);
    expect(alternates[0]).toEqual(alternates[1]);
    expect(alternates[0]).toEqual(
      hans.noindex
        ? []
        : [
            ['zh-CN', origin + here],
            ['zh-Hant', `${origin}hant/${here}`],
            ['x-default', origin + here],
          ],
    );
    /* Not found is at no address of its own: from there to the other front page. */
    const there = path === '/404.html' ? '' : here;
    const choices = [hans, hant].map((page) => {
      const choice = select('header a[data-script]', page?.tree ?? hans.tree);
      const { href, hrefLang, ariaLabel } = choice?.properties ?? {};
      return [href, hrefLang, ariaLabel, toString(select('b', choice ?? hans.tree) ?? hans.tree)];
    });
    expect(choices).toEqual([
      [`${site.base}hant/${there}`, 'zh-Hant', '简／繁：读繁体版', '简'],
      [site.base + there, 'zh-CN', '簡／繁：讀簡體版', '繁'],
    ]);
    const canonical = select('link[rel=canonical]', hant?.tree ?? hans.tree)?.properties['href'];
    expect(canonical).toBe(`${origin}hant/${here}`);
  });
});

/** The style sheets in the head, a rule a line, fonts by their fingerprints. */
const stylesOf = (page: BuiltPage | undefined): string[] =>
  selectAll('head style', page?.tree ?? { type: 'root', children: [] }).map((style) =>
    toString(style)
      .replaceAll(/(?<=base64,)[^)]*/g, (font) => digestOf(Buffer.from(font)).slice(0, 8))
      .replaceAll(/[;{](?=--|src|unicode)/g, '$&\n'),
  );

describe('the Traditional edition', () => {
  it('has the styles of the other but those of its fonts', () => {
    const [, ...editions] = twins.find(([path]) => path === '/about/') ?? [];
    const [hans = [], hant = []] = editions.map(stylesOf);
    const own = (mine: string[], theirs: string[]): string[] =>
      mine.filter((style) => !theirs.includes(style)).flatMap((style) => style.split('\n'));
    const dumps = new Map([
      ['hans', own(hans, hant)],
      ['hant', own(hant, hans)],
    ]);
    const differences = compareWithApproved('fonts', dumps);
    if (differences !== '') expect.fail(differences);
  });

  it('has cards that say the same in its own characters, with codes that lead into it', async () => {
    const said = async (dir: string): Promise<string[]> =>
      [...(await dumpCards(dir, '.cache/cards', site))].flatMap(([page, lines]) =>
        page === 'examples' ? [] : lines.flatMap((line) => /(?<= \| ).*|扫出 .*/.exec(line)?.[0] ?? []),
      );
    /* Marks stand otherwise in a column of the other script (tests/approved/cards/examples.txt). */
    const plain = (line: string): string => alike(line).replaceAll(/‹.*?›|[“”‘’]/g, '');
    const [hans, hant] = await Promise.all([said(site.dir), said(join(site.dir, 'hant'))]);
    const codes = hant.filter((line) => line.startsWith('扫出'));
    expect(hant.map(plain)).toEqual(hans.map(plain));
    expect(codes.length).toBeGreaterThan(0);
    expect(codes.filter((line) => !line.includes(PREFIX))).toEqual([]);
    expect(simplifiedOnly(hant.join('\n').replaceAll(/扫出|‹.*?›/g, ''))).toEqual([]);
  });

  /* What search understands is folded to Simplified characters and plain forms; Pagefind packs its index. */
  const files = builtFiles(site.dir).filter(
    (file) =>
      file.startsWith('hant/') &&
      /\.(?:html|js|json|xml|txt|csv)$/.test(file) &&
      !/\/(?:pagefind|_astro\/(?:worker|arrival))/.test(file),
  );

  it('robots.txt names the site maps of both', () => {
    const home = site.site + site.base;
    const named = readFileSync(join(site.dir, 'robots.txt'), 'utf8').match(/(?<=^Sitemap: ).*/gm);
    expect(named).toEqual([`${home}sitemap-index.xml`, `${home}hant/sitemap-index.xml`]);
  });

  const others = 'data/figures.csv directory/previews.json feed.json llms.txt rss.xml sitemap-0.xml';
  it.each(others.split(' '))('%s says the same of its own pages', (file) => {
    const [hans = '', hant = ''] = [file, `hant/${file}`].map((name) =>
      readFileSync(join(site.dir, name), 'utf8'),
    );
    expect(alike(hant)).toBe(alike(hans).replaceAll('zh-CN', 'zh-Hant'));
    const home = site.site + site.base;
    const own = hant.split(home).slice(1);
    expect(own.filter((rest) => !/^(?:hant\/|_astro\/|favicon\.ico)/.test(rest))).toEqual([]);
  });

  it.each(files)('no character that only Simplified text has: %s', (file) => {
    /* What a voice is given for rare names is not read. */
    const content = readFileSync(join(site.dir, file), 'utf8')
      .replace(/ data-homophones="[^"]*"/g, '')
      .replace(/(?:%[0-9A-F]{2})+/g, decodeAddress);
    expect(simplifiedOnly(content)).toEqual([]);
    expect(content.match(/[“”‘’]/g) ?? []).toEqual([]);
  });
});
