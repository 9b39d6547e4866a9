import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegrationLogger } from 'astro';
import { codePointsOf } from '../../lib/fonts/cmap.ts';
import { coverageMessage, missingCharacters } from './coverage.ts';
import { DISPLAY_FILE, displayFontTags, insertIntoHead } from './head.ts';
import { displayCharacters } from './page-text.ts';
import { createSubsetter, unpackFont } from '../../lib/fonts/subset.ts';

const MASTER = new URL('masters/noto-serif-sc-900.gb2312.woff2', import.meta.url);
const CACHE = '.cache/fonts';

/** Pages that are served at other addresses than their own: the font's address is written in full. */
const SERVED_ELSEWHERE = new Set(['404.html', 'offline/index.html']);

/** Where a page's font lies, relative to the site, and its address as the page writes it. */
function fontPlace(file: string, base: string): { path: string; href: string } {
  const path = file.replace(/index\.html$/, '').replace(/\.html$/, '.') + DISPLAY_FILE;
  return { path, href: SERVED_ELSEWHERE.has(file) ? `${base}${path}` : DISPLAY_FILE };
}

const htmlFiles = (dir: string): string[] =>
  readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => name.replaceAll('\\', '/'))
    .sort();

/**
 * Gives each page the subset of the display font that its headings need: the file beside the page, its preload and
 * its declaration in the head. The one step that changes what Astro wrote.
 * @param root The built site.
 * @throws When a heading has a character the master lacks; names every page and character, in Chinese.
 */
export async function addDisplayFonts(
  root: string,
  base: string,
  logger: AstroIntegrationLogger,
): Promise<void> {
  const master = await unpackFont(readFileSync(MASTER));
  const covered = codePointsOf(master);
  const subset = createSubsetter(master, CACHE);
  const problems: string[] = [];
  let fonts = 0;
  for (const file of htmlFiles(root)) {
    const html = readFileSync(join(root, file), 'utf8');
    const characters = displayCharacters(html);
    const missing = missingCharacters(characters, covered);
    if (missing.length > 0) problems.push(coverageMessage(file, missing));
    if (missing.length > 0 || characters === '') continue;
    const { path, href } = fontPlace(file, base);
    writeFileSync(join(root, path), await subset(characters));
    writeFileSync(join(root, file), insertIntoHead(html, displayFontTags(href)));
    fonts += 1;
  }
  if (problems.length > 0) throw new Error(problems.join('\n'));
  logger.info(`标题字体取了${fonts}份子集。`);
}
