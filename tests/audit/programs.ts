import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The Debian package of each program. */
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
 * Programs that are missing are installed on Debian by root; what cannot be installed counts as missing.
 * @returns Which there are.
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

/** The small browser that comes with WebKitGTK, its version in the folder's name; undefined when not installed. */
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
