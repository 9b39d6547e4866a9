import { createHash } from 'node:crypto';
import { pictureStem } from './picture-stem.ts';

/** 写进 sw.js 的清单；路径都相对部署路径，网页写成目录，如 `articles/x/`。 */
export interface Precache {
  /** 由全部内容算出，内容一变就变；缓存按它取名。 */
  version: string;
  /** 一个都不能少的：网页、脚本、检索索引。 */
  files: string[];
  /** 有则更好的：标题字体，每幅图一张。取不到不算失败。 */
  extras: string[];
}

/** 成品里的一个文件。 */
export interface BuiltFile {
  /** 相对成品目录，用 `/` 分隔。 */
  path: string;
  bytes: Uint8Array;
}

/** 404 是网络答复的，离线时另有一页。 */
const NOT_PAGES = new Set(['404.html']);
/** 名字里带内容摘要的程序与样式，检索索引，名录小样，数据与图标。 */
const NEEDED =
  /^(?:_astro\/.+\.(?:js|css)|pagefind\/.+|directory\/previews\.json|data\/.+\.csv|favicon\.ico|icon\.svg)$/;
const FONT = /(?:^|\/)zh-display(?:-\d)?\.woff2$/;
/** Every browser reads JPEG, whichever format it asks for. */
const PICTURE = /^_astro\/.+\.jpg$/;

const isPage = (path: string): boolean => path.endsWith('.html') && !NOT_PAGES.has(path);

/** 每幅图留大小居中的一张：离线时别的大小都由它代替。 */
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
