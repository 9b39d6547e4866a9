import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { sourceArticles } from './content.ts';
import { builtPages, builtSite, squeeze, type BuiltPage } from './site.ts';

/* 清单里的数与状态，读者在成品各处看到的要一样。自己读清单，不经过网站的代码。 */

interface SourceFact {
  id: string;
  section: string;
  status: keyof typeof STATUS;
  date?: string;
  figures?: { id: string; text: string; value: number; unit: string }[];
}

const STATUS = { occurred: '已发生', ongoing: '进行中', planned: '计划中', stated: '表述' } as const;

const { dir, contentDir } = builtSite();
const pages = new Map(builtPages(dir).map((page) => [page.path, page]));
const facts = parse(readFileSync(join(contentDir, 'facts.yaml'), 'utf8')) as SourceFact[];
const figures = facts.flatMap((fact) =>
  (fact.figures ?? []).map((figure) => ({ fact, figure, anchor: `${fact.id}--${figure.id}` })),
);

function pageAt(path: string): BuiltPage {
  const page = pages.get(path);
  if (page === undefined) throw new Error(`成品里没有 ${path}。`);
  return page;
}

/** 正文里引用的各组事实，首次出现的次序就是注的次序。 */
function citations(slug: string): string[] {
  const text = readFileSync(join(contentDir, 'articles', `${slug}.mdx`), 'utf8');
  return [...new Set([...text.matchAll(/<Cite fact="([^"]+)"/g)].map((match) => match[1] ?? ''))];
}

describe('数字照清单', () => {
  it('数据页：每个数字一行，写法与状态不错', () => {
    const { tree } = pageAt('/data/');
    const rows = figures.map(({ anchor }) =>
      selectAll(`[id="${anchor}"] > *`, tree)
        .slice(0, 3)
        .map((cell) => squeeze(toString(cell)).slice(0, 40)),
    );
    expect(rows.map(([text]) => text)).toEqual(figures.map(({ figure }) => squeeze(figure.text)));
    for (const [index, { fact }] of figures.entries())
      expect(rows[index]?.[2], fact.id).toMatch(new RegExp(`^${STATUS[fact.status]}`));
  });

  it('CSV：写法、数值、单位、状态、日期不错', () => {
    const lines = readFileSync(join(dir, 'data/figures.csv'), 'utf8').trim().split('\r\n').slice(1);
    const found = lines.map((line) => line.split(','));
    expect(found.map(([id, text, value, unit]) => [id, text, value, unit].join())).toEqual(
      figures.map(({ anchor, figure: { text, value, unit } }) => [anchor, text, value, unit].join()),
    );
    for (const [index, { fact }] of figures.entries())
      expect(lines[index], fact.id).toContain(`,${STATUS[fact.status]},${fact.date ?? ''},`);
  });

  it('首页的要目数字', () => {
    const links = selectAll('a:has([data-display])', pageAt('/').tree).filter(({ properties }) =>
      String(properties['href']).includes('/data/#'),
    );
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) {
      const anchor = String(link.properties['href']).split('#')[1];
      const figure = figures.find((item) => item.anchor === anchor);
      const shown = squeeze(toString(select('[data-display]', link) ?? link));
      expect(shown, anchor).toBe(squeeze(figure?.figure.text ?? ''));
      expect(select('.planned', link) !== undefined, anchor).toBe(figure?.fact.status === 'planned');
    }
  });
});

describe('注照清单：一组事实一条，栏目、状态、日期不错', () => {
  it.each(sourceArticles(contentDir))('$slug', ({ slug }) => {
    const notes = selectAll('.footnotes ol > li', pageAt(`/articles/${slug}/`).tree);
    const shown = notes.map((note) =>
      selectAll('p:has(.source)', note).map((line) =>
        [
          squeeze(toString(select('.source', line) ?? line)),
          toString(select('.status', line) ?? line),
          select('time', line)?.properties['dateTime'] ?? '',
        ].join('|'),
      ),
    );
    const wanted = citations(slug).map((ids) =>
      ids.split(/\s+/).map((id) => {
        const fact = facts.find((item) => item.id === id);
        if (fact === undefined) throw new Error(id);
        return [`“${squeeze(fact.section)}”栏`, STATUS[fact.status], fact.date ?? ''].join('|');
      }),
    );
    expect(shown).toEqual(wanted);
  });
});
