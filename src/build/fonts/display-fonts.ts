import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codePointsOf } from './cmap.ts';
import { coverageMessage, missingCharacters } from './coverage.ts';
import { DISPLAY_FILE, displayFontTags, insertIntoHead } from './head.ts';
import { displayCharacters } from './page-text.ts';
import { createSubsetter } from './subset.ts';

/** 会在别的地址上给出的页：字体的地址不能照网页算，要写全。 */
const SERVED_ELSEWHERE = new Set(['404.html', 'offline/index.html']);

/** 一页的字体放在哪里（相对成品目录），页面里怎样写它的地址。 */
function fontPlace(file: string, base: string): { path: string; href: string } {
  const path = file.replace(/index\.html$/, '').replace(/\.html$/, '.') + DISPLAY_FILE;
  return { path, href: SERVED_ELSEWHERE.has(file) ? `${base}/${path}` : DISPLAY_FILE };
}

/** Where the built site is, and where its fonts come from. */
export interface DisplayFontOptions {
  /** 成品目录。 */
  dir: string;
  /** 部署路径，末尾没有斜杠。 */
  base: string;
  /** 标题字体的母版，未压缩。 */
  master: Uint8Array;
  /** 字体子集的缓存目录。 */
  cacheDir: string;
}

const htmlFiles = (dir: string): string[] =>
  readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => name.replaceAll('\\', '/'))
    .sort();

/**
 * Gives each page the subset of the display font that its headings need: the file beside the page, its preload and
 * its declaration in the head. The one step that changes what Astro wrote.
 * @returns How many pages have one.
 * @throws When a heading has a character the master lacks; names every page and character, in Chinese.
 */
export async function addDisplayFonts(options: DisplayFontOptions): Promise<number> {
  const { dir, base, master, cacheDir } = options;
  const covered = codePointsOf(master);
  const subset = createSubsetter(master, cacheDir);
  const problems: string[] = [];
  let fonts = 0;
  for (const file of htmlFiles(dir)) {
    const html = readFileSync(join(dir, file), 'utf8');
    const characters = displayCharacters(html);
    const missing = missingCharacters(characters, covered);
    if (missing.length > 0) problems.push(coverageMessage(file, missing));
    if (missing.length > 0 || characters === '') continue;
    const { path, href } = fontPlace(file, base);
    writeFileSync(join(dir, path), await subset(characters));
    writeFileSync(join(dir, file), insertIntoHead(html, displayFontTags(href)));
    fonts += 1;
  }
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return fonts;
}
