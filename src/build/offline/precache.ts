import { createHash } from 'node:crypto';
import { pictureStem } from './picture-stem.ts';

/** The list in sw.js; paths are relative to the base, a page is a folder such as `articles/x/`. */
export interface Precache {
  /** From all the content; caches are named by it. */
  version: string;
  /** All are needed: pages, scripts, the search index. */
  files: string[];
  /** Welcome: the display font, one size of each picture. Failing to get one is no failure. */
  extras: string[];
}

export interface BuiltFile {
  /** Relative to the built site, with `/`. */
  path: string;
  bytes: Uint8Array;
}

/** The network answers it; offline there is another page. */
const NOT_PAGES = new Set(['404.html']);
/** Scripts and styles named by digest, the search index, short forms of the directory, data and icons. */
const NEEDED =
  /^(?:_astro\/.+\.(?:js|css)|pagefind\/.+|directory\/previews\.json|data\/.+\.csv|favicon\.ico|icon\.svg)$/;
const FONT = /(?:^|\/|404\.)zh-display(?:-\d)?\.woff2$/;
/** Every browser reads JPEG, whichever format it asks for. */
const PICTURE = /^_astro\/.+\.jpg$/;

const isPage = (path: string): boolean => path.endsWith('.html') && !NOT_PAGES.has(path);

/** The middle size of each picture, which stands for the others offline. */
function onePerPicture(files: readonly BuiltFile[]): string[] {
  const groups = Map.groupBy(
    files.filter(({ path }) => PICTURE.test(path)),
    ({ path }) => pictureStem(path),
  );
  return [...groups.values()].flatMap((sizes) => {
    const sorted = sizes.toSorted((a, b) => a.bytes.length - b.bytes.length);
    const middle = sorted[Math.floor(sorted.length / 2)];
    return middle === undefined ? [] : [middle.path];
  });
}

/**
 * Lists what is kept for offline reading.
 * @param built Every file of the built site.
 * @returns The list, and how many bytes that is.
 */
export function listPrecache(built: readonly BuiltFile[]): Precache & { bytes: number } {
  const files = built.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const needed = files.filter(({ path }) => isPage(path) || NEEDED.test(path));
  const pictures = onePerPicture(files);
  const extras = files.filter(({ path }) => FONT.test(path) || pictures.includes(path));
  const hash = createHash('sha256');
  for (const { path, bytes } of [...needed, ...extras]) hash.update(`${path}\0`).update(bytes);
  return {
    version: hash.digest('hex').slice(0, 10),
    files: needed.map(({ path }) => path.replace(/(^|\/)index\.html$/u, '$1')),
    extras: extras.map(({ path }) => path),
    bytes: [...needed, ...extras].reduce((sum, { bytes }) => sum + bytes.length, 0),
  };
}
