import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegrationLogger } from 'astro';
import { select } from 'hast-util-select';
import { expect, it } from 'vitest';
import { keepPermalinks } from '../../src/build/permalinks/keep-permalinks.ts';
import { parseRecord } from '../../src/checks/published/record.ts';
import { readEnvironment } from '../../src/lib/environment.ts';
import { fixtureSite, movedSite } from './fixture-site.ts';
import { DEPLOYED } from './moved-content.ts';
import { builtFiles, builtPages } from './site.ts';

/* What a reader with an old link meets is in tests/browser/redirects.spec.ts. */

const { root, dir, moves } = movedSite();
const record = parseRecord('', readFileSync(join(root, 'content/published.txt'), 'utf8'), []);
const recorded = [...(record?.addresses ?? [])];
const { from, to, same, sameBlock } = moves;

it('records pages, blocks, entries, events, figures and feeds, but no notes and no 404', () => {
  for (const pattern of [
    new RegExp(`^/articles/${same}/#${sameBlock}$`),
    /^\/directory\/#./,
    /^\/timeline\/#./,
    /^\/data\/#.+--./,
    /^\/rss\.xml$/,
  ])
    expect(
      recorded.some((address) => pattern.test(address)),
      String(pattern),
    ).toBe(true);
  expect(recorded.filter((address) => /#(?:fn|cite)-\d|404/.test(address))).toEqual([]);
});

it('stops the build when published addresses disappear, naming each one and the remedy', async () => {
  const addresses = new Set([...recorded, '/articles/lost/', `/articles/${same}/#lost`]);
  const said: string[] = [];
  const logger = { error: (line: string) => said.push(line), info: () => undefined };
  const stopped = keepPermalinks(
    fixtureSite().dir,
    readEnvironment({ SITE_URL: DEPLOYED.site, BASE_PATH: DEPLOYED.base }),
    { root: 'content', published: { addresses, prints: new Map(), articles: new Map() }, redirects: [] },
    logger as unknown as AstroIntegrationLogger,
  );
  await expect(stopped).rejects.toThrow('永久地址有2处错误');
  expect(said.join('\n')).toContain('发布过的页面“/articles/lost/”不见了');
  expect(said.join('\n')).toContain(`发布过的编号“/articles/${same}/#lost”不见了`);
  expect(said.join('\n')).toContain('在 redirects.yaml 里加一条');
});

it('turns redirects into _redirects, a small page and an anchor at the new place', () => {
  expect(readFileSync(join(dir, '_redirects'), 'utf8')).toBe(
    `${DEPLOYED.base}articles/${from}/ ${DEPLOYED.base}articles/${to}/ 301\n`,
  );
  const small = readFileSync(join(dir, 'articles', from, 'index.html'), 'utf8');
  expect(small).toContain(`<link rel="canonical" href="${DEPLOYED.site}${DEPLOYED.base}articles/${to}/">`);
  expect(small).toContain(`url=${DEPLOYED.base}articles/${to}/`);
  const tree = builtPages(dir).find(({ path }) => path === `/articles/${same}/`)?.tree;
  expect(tree && select(`#same-renamed > [id="${sameBlock}"]`, tree)).toBeDefined();
});

it('switches offline reading off by one line: the worker only unregisters itself', () => {
  const worker = readFileSync(join(dir, 'sw.js'), 'utf8');
  expect(worker).toContain('unregister');
  expect(worker).not.toContain('fetch');
  const scripts = builtFiles(dir).filter((file) => file.endsWith('.js') && file !== 'sw.js');
  expect(scripts).not.toEqual([]);
  expect(scripts.filter((file) => readFileSync(join(dir, file), 'utf8').includes('serviceWorker'))).toEqual(
    [],
  );
});

it('has no cooperation page without cooperation.yaml, and nothing that mentions it', () => {
  expect(builtFiles(dir).filter((file) => file.startsWith('cooperation'))).toEqual([]);
  const texts = builtFiles(dir).filter((file) => /\.(?:html|xml|txt)$/.test(file));
  expect(
    texts.filter((file) => /\/cooperation\/|合作一览/.test(readFileSync(join(dir, file), 'utf8'))),
  ).toEqual([]);
});
