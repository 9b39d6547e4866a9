/** 构建时从环境读到的设置；缺省值只为本机阅读。 */
export interface BuildEnvironment {
  /** 站点的源，如 `https://example.com`，不带路径。 */
  site: string;
  /** 部署路径，首尾都是斜杠，如 `/` 或 `/feature/`。 */
  base: string;
  /** 内容目录，相对项目根。 */
  contentDir: string;
  /** 成品目录，相对项目根。 */
  outDir: string;
  /** SITE_URL 没有给出，分享链接会指向本机。 */
  siteIsLocal: boolean;
}

/**
 * 读取 SITE_URL、BASE_PATH、CONTENT_DIR、OUT_DIR、PORT。
 * @throws SITE_URL 不是 http(s) 的源，或 BASE_PATH 含有不能进地址的字符时。
 */
export function readEnvironment(env: Readonly<Record<string, string | undefined>>): BuildEnvironment {
  const given = env['SITE_URL']?.trim();
  const site = given === undefined || given === '' ? `http://localhost:${env['PORT'] ?? '4321'}` : given;
  if (!/^https?:\/\/[^/?#\s]+\/?$/.test(site)) {
    throw new Error(
      `SITE_URL 应是不带路径的网址，如 https://example.com；现在是“${site}”。路径请写在 BASE_PATH。`,
    );
  }
  const path = (env['BASE_PATH'] ?? '/').trim();
  const base = `/${path}/`.replace(/\/{2,}/g, '/');
  if (!/^\/(?:[A-Za-z0-9._~-]+\/)*$/.test(base)) {
    throw new Error(`BASE_PATH 只能用字母、数字和 . _ ~ -，如 /feature/；现在是“${path}”。`);
  }
  return {
    site: site.replace(/\/$/, ''),
    base,
    contentDir: env['CONTENT_DIR'] ?? 'content',
    outDir: env['OUT_DIR'] ?? 'dist',
    siteIsLocal: given === undefined || given === '',
  };
}
