import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { selectAll } from 'hast-util-select';
import { expect, it } from 'vitest';
import { codePointsOf, unpackFont } from '../../src/lib/fonts/subset.ts';
import { missingCharacters } from '../../src/build/fonts/display-fonts.ts';
import { displayCharacters } from '../../src/build/fonts/page-text.ts';
import { builtPages, builtSite } from './site.ts';

const { dir, base } = builtSite();

it.each(builtPages(dir))('the display font covers the headings of $path', async ({ html, path, tree }) => {
  const fonts = selectAll('link[rel=preload][as=font]', tree).map(({ properties }) =>
    new URL(String(properties['href']), `http://site${base}${path.slice(1)}`).pathname.slice(base.length),
  );
  const covered = new Set<number>();
  for (const font of fonts)
    for (const code of codePointsOf(await unpackFont(readFileSync(join(dir, font))))) covered.add(code);
  expect(missingCharacters(displayCharacters(html), covered)).toEqual([]);
});
