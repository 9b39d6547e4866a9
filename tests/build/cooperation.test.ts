import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { toString } from 'hast-util-to-string';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { builtPages, builtSite, sitemapUrls, squeeze } from './site.ts';

interface SourceEntry {
  id: string;
  name: string;
  status: 'occurred' | 'ongoing' | 'planned';
  summary: string;
  facts: string[];
  left: SourceParty;
  right: SourceParty;
}

interface SourceParty {
  members?: string[];
  name?: string;
  ashore?: boolean;
}

interface SourceCooperation {
  banks: { left: string; right: string };
  entries: SourceEntry[];
}

const site = builtSite();
const file = join(site.contentDir, 'cooperation.yaml');
const read = (name: string): unknown => parse(readFileSync(join(site.contentDir, name), 'utf8'));

describe.runIf(existsSync(file))('谁与谁合作', () => {
  const source = read('cooperation.yaml') as SourceCooperation;
  const facts = read('facts.yaml') as { id: string; caveat?: string }[];
  const found = builtPages(site.dir).find(({ path }) => path === '/cooperation/');
  if (found === undefined) throw new Error('没有合作页');
  const { tree } = found;
  const drawings = selectAll('figure svg[role=img]', tree);
  const number = (element: Element | undefined, name: string): number => Number(element?.properties[name]);
  const bridge = (group: Element): Element | undefined => select('line.bridge', group);

  it('宽、中、窄三幅，都有名字、图说与文字', () => {
    expect(drawings).toHaveLength(3);
    for (const drawing of drawings) {
      expect(toString(select('title', drawing) ?? drawing)).not.toBe('');
      const description = toString(select('desc', drawing) ?? drawing);
      for (const { name } of source.entries) expect(description).toContain(name);
      for (const bank of Object.values(source.banks)) expect(toString(drawing)).toContain(bank);
    }
  });

  it('每项合作在每幅图上各有一座桥，写着它的名称', () => {
    for (const drawing of drawings) {
      const groups = selectAll('[data-entry]', drawing);
      expect(groups.map(({ properties }) => properties['dataEntry'])).toEqual(
        source.entries.map(({ id }) => id),
      );
      for (const [index, group] of groups.entries())
        expect(squeeze(toString(group))).toBe(squeeze(source.entries[index]?.name ?? ''));
    }
  });

  it('计划是虚线和空心菱形，已经做起来的是实线和实心圆', () => {
    for (const group of drawings.flatMap((drawing) => selectAll('[data-entry]', drawing))) {
      const entry = source.entries.find(({ id }) => id === group.properties['dataEntry']);
      const dashed = bridge(group)?.properties['strokeDashArray'] !== undefined;
      expect(dashed).toBe(entry?.status === 'planned');
      expect(select('path.planned', group) !== undefined).toBe(entry?.status === 'planned');
      expect(select('circle.occurred', group) !== undefined).toBe(entry?.status === 'occurred');
      expect(select('circle.ongoing', group) !== undefined).toBe(entry?.status === 'ongoing');
    }
  });

  it('写明在岸上的桥端上岸，没有写明的停在江心', () => {
    for (const drawing of drawings) {
      const groups = selectAll('[data-entry]', drawing);
      const ends = groups.map((group) => [number(bridge(group), 'x1'), number(bridge(group), 'x2')]);
      const [leftShore, rightShore] = [
        Math.min(...ends.map(([x = 0]) => x)),
        Math.max(...ends.map(([, x = 0]) => x)),
      ];
      for (const [index, { left, right, id }] of source.entries.entries()) {
        const [x1, x2] = ends[index] ?? [];
        expect(x1 === leftShore, id).toBe(left.ashore !== false);
        expect(x2 === rightShore, id).toBe(right.ashore !== false);
      }
    }
  });

  it('字不出图', () => {
    for (const drawing of drawings) {
      const width = Number(String(drawing.properties['viewBox']).split(' ')[2]);
      const font = Number(drawing.properties['fontSize']);
      for (const text of selectAll('.party, .name', drawing)) {
        const ems = [...toString(text).trim()].reduce((sum, c) => sum + (c < '\u2000' ? 0.6 : 1), 0);
        const x = number(text, 'x');
        const anchor = text.properties['textAnchor'];
        const start = anchor === 'end' ? x - ems * font : anchor === 'middle' ? x - (ems * font) / 2 : x;
        expect(start, toString(text)).toBeGreaterThanOrEqual(-1);
        expect(start + ems * font, toString(text)).toBeLessThanOrEqual(width + 1);
      }
    }
  });

  it('列表里也有每一项：名称、说明、事实的说明、名录链接', () => {
    for (const { id, name, summary, facts: cited, left, right, status } of source.entries) {
      const item = select(`main li[id="${id}"]`, tree);
      if (item === undefined) throw new Error(`列表里没有 ${id}`);
      const text = squeeze(toString(item));
      expect(text).toContain(squeeze(name));
      expect(text).toContain(squeeze(summary));
      expect(item.properties['className']).toContain(status);
      for (const { caveat } of facts.filter((fact) => cited.includes(fact.id)))
        expect(text).toContain(squeeze(caveat ?? ''));
      const links = selectAll('a', item).map(({ properties }) => String(properties['href']));
      for (const member of [...(left.members ?? []), ...(right.members ?? [])])
        expect(links).toContain(`${site.base}directory/#${member}`);
    }
  });

  it('图上每一项都链到列表里的同一项', () => {
    const links = selectAll('figure a', tree).map(({ properties }) => String(properties['href']));
    expect(links).toEqual(drawings.flatMap(() => source.entries.map(({ id }) => `#${id}`)));
  });

  it('is in the sitemap, and every footer leads to it', () => {
    expect(sitemapUrls(site.dir)).toContain(`${site.site}${site.base}cooperation/`);
    for (const page of builtPages(site.dir))
      expect(select(`footer a[href="${site.base}cooperation/"]`, page.tree), page.path).toBeDefined();
  });
});
