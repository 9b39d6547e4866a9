import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegrationLogger } from 'astro';
import { type Edition, listEdition } from '../editions.ts';
import { displayCharacters } from './page-text.ts';
import { openMaster, subsetOf } from '../../lib/fonts/subset.ts';

/** A page's subset of the display face, and of the faces that step in for what it lacks: `zh-display-2.woff2`. */
export const displayFile = (face: number): string => `zh-display${face === 0 ? '' : `-${face + 1}`}.woff2`;

/**
 * Preload and declaration of a display face; the address is relative, so that one digest does for all pages.
 * @param face 0 for the face itself; the next ones stand after it in `--display`.
 */
export const displayFontTags = (face = 0, href: string = displayFile(face)): string =>
  `<link rel="preload" as="font" type="font/woff2" crossorigin href="${href}">` +
  `<style>@font-face{font-family:"ZH Display${face === 0 ? '' : ` ${face + 1}`}";src:url("${href}") format("woff2");` +
  'font-weight:900;font-display:swap}</style>';

/** Puts tags before </head>. @throws On a page without one. */
export function insertIntoHead(html: string, tags: string): string {
  const at = html.indexOf('</head>');
  if (at === -1) throw new Error('页面没有 </head>，放不进标题字体。');
  return html.slice(0, at) + tags + html.slice(at);
}

/** The display face of the common characters; then what it lacks, in its own style or the next of kin. */
const FACES = {
  hans: ['noto-serif-sc-900.gb2312', 'noto-serif-sc-900.rest', 'noto-serif-jp-900.extra'],
  hant: ['noto-serif-tc-900', 'noto-serif-sc-900.rest', 'noto-serif-jp-900.extra'],
} as const;
/** Served at other addresses than their own: one font for both, by its full address (the policy lists digests). */
const SERVED_ELSEWHERE = ['404.html', 'offline/index.html'];

/** Where a page's font lies, relative to the site, and its address as the page writes it. */
function fontPlace(file: string, base: string, face: number): { path: string; href: string } {
  if (!SERVED_ELSEWHERE.includes(file))
    return { path: file.replace(/[^/]*$/, '') + displayFile(face), href: displayFile(face) };
  const path = `404.${displayFile(face)}`;
  return { path, href: base + path };
}

const NO_LETTER = (letters: string, file: string): string =>
  `繁體版的标题字体里没有“${letters}”（${file}）。在 content/hant.yaml 里换一种写法，再构建。`;

/**
 * Characters the font lacks. Letters and numbers only: for marks the fallback does, and nobody sees a difference.
 * @param covered Code points of the font.
 */
export const missingCharacters = (characters: string, covered: ReadonlySet<number>): string[] =>
  [...characters].filter(
    (character) => /[\p{L}\p{N}]/u.test(character) && !covered.has(character.codePointAt(0) ?? 0),
  );

/**
 * The one step that changes what Astro wrote: each page gets the subset of the display face that its headings need, as a
 * file beside it with preload and declaration. A letter that no face has is left to the fonts of the reader.
 * @throws In the Traditional edition, on a letter that no face has.
 */
export async function addDisplayFonts(
  { root, base, script }: Edition,
  logger: AstroIntegrationLogger,
): Promise<void> {
  const files = (await listEdition(root)).filter((name) => name.endsWith('.html'));
  const read = (file: string): string => readFileSync(join(root, file), 'utf8');
  const elsewhere = SERVED_ELSEWHERE.filter((file) => files.includes(file))
    .map(read)
    .join('');
  let fonts = 0;
  for (const file of files) {
    const html = read(file);
    let characters = displayCharacters(SERVED_ELSEWHERE.includes(file) ? elsewhere : html);
    let tags = '';
    for (const [face, name] of FACES[script].entries()) {
      if (characters === '') break;
      const master = await openMaster(name);
      const { path, href } = fontPlace(file, base, face);
      const missing = missingCharacters(characters, master.covered);
      const here = [...characters].filter((character) => !missing.includes(character)).join('');
      if (here !== '') {
        writeFileSync(join(root, path), await subsetOf(master, here));
        tags += displayFontTags(face, href);
        fonts += 1;
      }
      characters = missing.join('');
    }
    /* The content checks know the letters of the source, not those that conversion makes of them. */
    if (script === 'hant' && characters !== '') throw new Error(NO_LETTER(characters, file));
    if (tags !== '') writeFileSync(join(root, file), insertIntoHead(html, tags));
  }
  logger.info(`标题字体取了${fonts}份子集。`);
}
