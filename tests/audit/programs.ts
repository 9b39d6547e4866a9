import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** 要用的程序各在 Debian 的哪个包里。 */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  nginx: ['/usr/sbin/nginx', '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'],
  openssl: ['/usr/bin/openssl'],
  java: ['/usr/bin/java'],
  firefox: ['/usr/bin/firefox-esr'],
  webkit: ['/usr/bin/WebKitWebDriver', '/usr/bin/xvfb-run'],
};
const DEBIAN: Readonly<Record<string, readonly string[]>> = {
  nginx: ['nginx', 'libnginx-mod-http-brotli-static'],
  openssl: ['openssl'],
  java: ['default-jre-headless'],
  firefox: ['firefox-esr'],
  webkit: ['webkit2gtk-driver', 'xvfb', 'xauth'],
};

const has = (name: string): boolean => (PACKAGES[name] ?? []).every((path) => existsSync(path));

/**
 * 缺的程序：在 Debian 上又是 root 就装，装不了就算没有。
 * @returns 每样程序有没有。
 */
export function preparePrograms(): Readonly<Record<string, boolean>> {
  const missing = Object.keys(PACKAGES).filter((name) => !has(name));
  if (missing.length > 0 && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    const packages = missing.flatMap((name) => DEBIAN[name] ?? []);
    console.error(`安装 ${packages.join('、')}……`);
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', ...packages], { stdio: 'ignore' });
  }
  return Object.fromEntries(Object.keys(PACKAGES).map((name) => [name, has(name)]));
}

const LIBRARIES = '/usr/lib';

/** WebKitGTK 自带的小浏览器，目录名里有版本；没有装就是 undefined。 */
export function miniBrowser(): string | undefined {
  if (!existsSync(LIBRARIES)) return undefined;
  return readdirSync(LIBRARIES)
    .filter((triplet) => triplet.includes('linux-gnu'))
    .flatMap((triplet) =>
      readdirSync(join(LIBRARIES, triplet))
        .filter((name) => /^webkit(?:2)?gtk-/.test(name))
        .map((name) => join(LIBRARIES, triplet, name, 'MiniBrowser')),
    )
    .find((path) => existsSync(path));
}
