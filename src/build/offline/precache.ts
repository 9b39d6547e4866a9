import { createHash } from 'node:crypto';
import { pictureStem } from './picture-stem.ts';

/** The list in sw.js; paths are relative to the base of the edition, a page is a folder such as `articles/x/`. */
export interface Precache {
  /** From all the content; caches are named by it. */
  version: string;
  /** All are needed: pages, scripts, the search index. */
  files: string[];
  /** Welcome: the display font, one size of each picture. Failing to get one is no failure. */
  extras: string[];
}

export interface BuiltFile {
  /** Relative to the edition, with `/`. */
  path: string;
  bytes: Uint8Array;
}

/** The network answers it; offline there is another page. */
const NOT_PAGES = new Set(['404.html']);
/** The search index, short forms of the directory, data and icons. */
const NEEDED = /^(?:pagefind\/.+|directory\/previews\.json|data\/.+\.csv|favicon\.ico|icon\.svg)$/;
const FONT = /(?:^|\/|404\.)zh-display(?:-\d)?\.woff2$/;

/** Every browser reads JPEG, whichever format it asks for. */
const isPicture = ({ path }: BuiltFile): boolean => path.endsWith('.jpg');

/** Astro's folder of files named by digest; `../` comes first by its name, hence an edition's own count. */
const ASSET = /^(?:\.\.\/)?_astro\//;

const isPage = (path: string): boolean => path.endsWith('.html') && !NOT_PAGES.has(path);

/** The middle size of each picture, which stands for the others offline. */
function onePerPicture(files: readonly BuiltFile[]): string[] {
  const groups = Map.groupBy(files, ({ path }) => pictureStem(path));
  return [...groups.values()].flatMap((sizes) => {
    const sorted = sizes.toSorted((a, b) => a.bytes.length - b.bytes.length);
    const middle = sorted[Math.floor(sorted.length / 2)];
    return middle === undefined ? [] : [middle.path];
  });
}

/** The files named by digest that pages name, and what these name in turn; an edition's own before shared ones. */
function namedAssets(pages: readonly BuiltFile[], assets: readonly BuiltFile[]): BuiltFile[] {
  const unseen = new Map(assets.map((file) => [file.path.replace(/^.*\//, ''), file]));
  const named: BuiltFile[] = [];
  const texts = [...pages];
  for (const { bytes } of texts)
    for (const [name] of Buffer.from(bytes)
      .toString()
      .matchAll(/[\w.-]+\.(?:js|css|jpg)\b/g)) {
      const asset = unseen.get(name);
      if (asset === undefined) continue;
      unseen.delete(name);
      named.push(asset);
      if (!isPicture(asset)) texts.push(asset);
    }
  return named;
}

/**
 * Lists what is kept for offline reading.
 * @param built Every file of the edition, and those that editions share, as `../_astro/…`.
 * @returns The list, and how many bytes that is.
 */
export function listPrecache(built: readonly BuiltFile[]): Precache & { bytes: number } {
  const files = built.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  const named = namedAssets(
    files.filter(({ path }) => path.endsWith('.html')),
    files.filter(({ path }) => ASSET.test(path)),
  );
  const needed = files.filter(
    (file) => isPage(file.path) || NEEDED.test(file.path) || (named.includes(file) && !isPicture(file)),
  );
  const pictures = onePerPicture(named.filter(isPicture));
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
