import { join } from 'node:path';
import { expect, it } from 'vitest';
import { compareWithApproved } from '../dump/approved.ts';
import { dumpCards } from '../dump/cards.ts';
import { dumpFiles, dumpRedirects } from '../dump/files.ts';
import { dumpPages } from '../dump/site.ts';
import { fixtureSite } from './fixture-site.ts';

// What each built thing of the second feature says to a reader, compared with the copy that a person approved.

const site = fixtureSite();

const same = (room: string, dumps: ReadonlyMap<string, readonly string[]>): void => {
  const differences = compareWithApproved(room, dumps);
  if (differences !== '') expect.fail(differences);
};

it('every page reads as approved', async () => {
  const pages = await dumpPages(site);
  same('pages', new Map([...pages].map(([path, lines]) => [nameOf(path), lines])));
});

it('feeds, sitemap, headers and the other files say what was approved', () => {
  same('files', new Map([...dumpFiles(site), ['redirect-pages', dumpRedirects(site)]]));
});

it('cards and posters bear the approved words', async () => {
  same('cards', await dumpCards(site.dir, join(site.root, '.cache/cards'), site));
});

/** `/` → `index`, `/articles/ferry/` → `articles/ferry`. */
function nameOf(path: string): string {
  const name = path.replace(/^\/|\/$|\.html$/g, '');
  return name === '' ? 'index' : name;
}
