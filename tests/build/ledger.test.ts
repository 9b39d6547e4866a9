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
  by?: string;
  caveat?: string;
  statement: string;
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

/** What a note adds to the sentence that cites the fact: nothing for what happened and has no caveat. */
function noteOf(id: string): string[] {
  const fact = facts.find((item) => item.id === id);
  if (fact === undefined) throw new Error(id);
  const { status, by, caveat } = fact;
  if (status === 'occurred') return caveat === undefined ? [] : [caveat];
  const source = status === 'stated' ? `出自${by ?? '报道'}。` : by === undefined ? '' : `据${by}。`;
  const unknown = { ongoing: '后续未见于报道。', planned: '结果未见于报道。', stated: '' }[status];
  return [`${STATUS[status]}：${source}${caveat ?? unknown}`];
}

/** The notes of an article, in the order of first mention; the same words share a note. */
function wantedNotes(slug: string): string[] {
  const text = readFileSync(join(contentDir, 'articles', `${slug}.mdx`), 'utf8');
  const cited = [...text.matchAll(/<Cite fact="([^"]+)"/g)].map((match) => (match[1] ?? '').split(/\s+/));
  const notes = cited.map((ids) => [...new Set(ids.flatMap(noteOf))].join(''));
  return [...new Set(notes.filter((note) => note !== ''))].map((note) => squeeze(note));
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

describe('注照清单：状态、出自谁、存疑不错，句子已说明的没有注', () => {
  it.each(sourceArticles(contentDir))('$slug', ({ slug }) => {
    const { tree } = pageAt(`/articles/${slug}/`);
    const shown = selectAll('.footnotes ol > li > p:first-child', tree).map((note) =>
      squeeze(toString(note)),
    );
    expect(shown).toEqual(wantedNotes(slug));
    const marks = selectAll('.prose sup.cite', tree).map((mark) => Number(toString(mark)));
    expect([...new Set(marks)]).toEqual(shown.map((_, index) => index + 1));
  });
});

describe('史实照清单', () => {
  it('数据页：每条史实都在，状态与出自谁不错', () => {
    const listed = selectAll('#facts ~ details li', pageAt('/data/').tree).map((item) =>
      squeeze(toString(item)),
    );
    for (const { statement, status, by } of facts) {
      const found = listed.find((text) => text.startsWith(squeeze(statement)));
      expect(found, statement).toContain(STATUS[status]);
      if (by !== undefined) expect(found).toContain(squeeze(`出自${by}`));
    }
  });
});
