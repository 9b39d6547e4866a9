import { mkdirSync, writeFileSync, existsSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import subsetFont from 'subset-font';

/** 随仓库的测试字体：机器上可能一种中文字体也没有。 */
const FIXTURE_DIR = resolve(import.meta.dirname, '../fixtures/fonts');
const CACHE_DIR = resolve('.cache/test-fonts');

/** 系统字体目录排在后面，只补测试字体没有的符号。 */
const SYSTEM_DIRS = ['/usr/share/fonts', '/usr/local/share/fonts'];

/** 母版里“Noto Serif SC Medium”之类的族名改回通行的名字，样式表才找得到。 */
const RENAMED_FAMILIES = { 'Noto Serif SC Medium': 'Noto Serif SC', 'Noto Serif SC Black': 'Noto Serif SC' };

function fontConfiguration(dirs: readonly string[]): string {
  const lines = dirs.map((dir) => `  <dir>${dir}</dir>`);
  for (const [from, to] of Object.entries(RENAMED_FAMILIES)) {
    lines.push(
      `  <match target="scan"><test name="family"><string>${from}</string></test>`,
      `    <edit name="family" mode="assign"><string>${to}</string></edit></match>`,
    );
  }
  return [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    ...lines,
    `  <cachedir>${join(CACHE_DIR, 'fontconfig')}</cachedir>`,
    '</fontconfig>',
    '',
  ].join('\n');
}

function writeAtomically(path: string, data: string | Uint8Array): void {
  const draft = `${path}.${String(process.pid)}`;
  writeFileSync(draft, data);
  renameSync(draft, path);
}

/** 把一个目录里的 woff2 解成 fontconfig 认得的格式，放进缓存。 */
async function unpackFonts(source: string, target: string): Promise<void> {
  mkdirSync(target, { recursive: true });
  for (const name of readdirSync(source).filter((entry) => entry.endsWith('.woff2'))) {
    const unpacked = join(target, `${basename(name, '.woff2')}.ttf`);
    if (existsSync(unpacked)) continue;
    const font = await subsetFont(readFileSync(join(source, name)), undefined, {
      keepAllGlyphs: true,
      targetFormat: 'sfnt',
    });
    writeAtomically(unpacked, font);
  }
}

const cacheOf = (dir: string): string => join(CACHE_DIR, resolve(dir).replace(/[^A-Za-z0-9]+/g, '-'));

/**
 * 备好测试字体；启动浏览器之前调用一次。只有 Linux 需要，别的系统自带中文字体。
 * @param extraDirs 另外的字体目录，里面是 woff2。
 */
export async function prepareFonts(extraDirs: readonly string[] = []): Promise<void> {
  if (process.platform !== 'linux') return;
  for (const dir of [FIXTURE_DIR, ...extraDirs]) await unpackFonts(dir, cacheOf(dir));
}

/** 让浏览器用上测试字体的环境变量。字体装在系统层，网页本身一个字也不改。 */
export function fontEnvironment(extraDirs: readonly string[] = []): Record<string, string> {
  if (process.platform !== 'linux') return {};
  mkdirSync(CACHE_DIR, { recursive: true });
  const dirs = [...[FIXTURE_DIR, ...extraDirs].map(cacheOf), ...SYSTEM_DIRS];
  const path = join(CACHE_DIR, `fonts-${String(extraDirs.length)}.conf`);
  writeAtomically(path, fontConfiguration(dirs));
  return { FONTCONFIG_FILE: path };
}
