type Variables = Readonly<Record<string, string | undefined>>;

/** Where PORT names none. */
export const DEFAULT_PORT = 4321;

/** `set NAME=value && …` on Windows keeps the space, and the quotes with it. */
const clean = (given: string | undefined): string =>
  (given ?? '')
    .trim()
    .replace(/^(["'])(.*)\1$/u, '$2')
    .trim();

/** The port that PORT names; undefined where it names none. @throws For what is no port. */
export function readPort(given: string | undefined): number | undefined {
  const text = clean(given);
  if (text === '') return undefined;
  const port = Number(text);
  if (/^\d+$/u.test(text) && port > 0 && port < 65_536) return port;
  throw new Error(`PORT 应是 1 到 65535 的整数；现在是“${text}”。`);
}

/** Labels of letters, digits and hyphens (a Chinese domain is in ASCII by now), or an address in brackets. */
const HOST = /^(?:\[[\da-f:.]+\]|[a-z\d_](?:[\w-]*[a-z\d_])?(?:\.[a-z\d_](?:[\w-]*[a-z\d_])?)*)$/u;

function readSite(given: string): string {
  const wrong = new Error(
    `SITE_URL 应是不带路径的网址，如 https://example.com；现在是“${given}”。路径请写在 BASE_PATH。`,
  );
  const url = /^https?:\/\/[^/?#\s\\@]+\/?$/iu.test(given) ? URL.parse(given) : null;
  if (url === null || !HOST.test(url.hostname) || url.port === '0') throw wrong;
  return url.origin;
}

function readBase(given: string): string {
  if (/^[A-Za-z]:[\\/]/u.test(given))
    throw new Error(
      `BASE_PATH 被 Git Bash 改写成了“${given}”。前后不写斜杠，如 BASE_PATH=feature，就不会被改写。`,
    );
  const base = `/${given}/`.replace(/\/{2,}/g, '/');
  if (!/^\/(?:[A-Za-z0-9._~-]+\/)*$/.test(base) || /\/\.\.?\//.test(base))
    throw new Error(`BASE_PATH 只能用字母、数字和 . _ ~ -，如 /feature/；现在是“${given}”。`);
  return base;
}

/**
 * Reads SITE_URL, BASE_PATH, CONTENT_DIR, OUT_DIR and PORT; what is left out serves for reading on this machine.
 * @throws In Chinese, for a wrong one.
 */
export function readEnvironment(env: Variables) {
  const site = clean(env['SITE_URL']);
  const port = readPort(env['PORT']) ?? DEFAULT_PORT;
  const contentDir = clean(env['CONTENT_DIR']) || 'content';
  return {
    /** The origin, such as `https://example.com`, without a path; a Chinese domain in ASCII. */
    site: site === '' ? `http://localhost:${port}` : readSite(site),
    /** The deploy path, with a slash at both ends: `/` or `/feature/`. */
    base: readBase(clean(env['BASE_PATH'])),
    /** Folders are relative to the project. */
    contentDir,
    /** Astro's cache: one a content folder, as entries are named alike in all. */
    cacheDir: `.cache/astro/${contentDir.replaceAll(/[^\w-]+/g, '_')}`,
    /** The built site. */
    outDir: clean(env['OUT_DIR']) || 'dist',
    /** SITE_URL is not given: shared links lead to this machine. */
    siteIsLocal: site === '',
  };
}

/** What a build learns from the environment. */
export type BuildEnvironment = ReturnType<typeof readEnvironment>;

/** Vite takes these for part of an address. @throws When the path of the project or of the content has one. */
export function requireUsablePath(...paths: string[]): void {
  for (const path of paths) {
    const [mark] = /[#?%]/u.exec(path) ?? [];
    if (mark !== undefined)
      throw new Error(`文件夹“${path}”的名字里有“${mark}”，网站造不出来。请改掉文件夹的名字，再试一次。`);
  }
}
