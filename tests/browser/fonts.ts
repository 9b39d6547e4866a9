import { mkdirSync, writeFileSync, existsSync, readdirSync, readFileSync, renameSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import subsetFont from 'subset-font';

/** The repository's Chinese test font: there may be none on the machine. */
const FIXTURE_DIR = resolve(import.meta.dirname, '../fixtures/fonts');
const CACHE_DIR = resolve('.cache/test-fonts');
const UNPACKED_DIR = join(CACHE_DIR, 'unpacked');
/** The machine's own, or one of the reader's: without Chinese fonts, say. */
const SYSTEM_CONFIGURATION = process.env['FONTCONFIG_FILE'] ?? '/etc/fonts/fonts.conf';

/**
 * Which fonts a browser sees: `machine` is the machine's own configuration with the repository's font behind it,
 * `repository` is that one font and nothing else, so that every machine measures the same.
 */
export type Fonts = 'machine' | 'repository';

const configuration = (fonts: Fonts): string =>
  [
    '<?xml version="1.0"?>',
    '<!DOCTYPE fontconfig SYSTEM "fonts.dtd">',
    '<fontconfig>',
    ...(fonts === 'machine' ? [`  <include ignore_missing="yes">${SYSTEM_CONFIGURATION}</include>`] : []),
    `  <dir>${UNPACKED_DIR}</dir>`,
    `  <cachedir>${join(CACHE_DIR, 'fontconfig')}</cachedir>`,
    '</fontconfig>',
    '',
  ].join('\n');

function writeAtomically(path: string, data: string | Uint8Array): void {
  const draft = `${path}.${String(process.pid)}`;
  writeFileSync(draft, data);
  renameSync(draft, path);
}

/** Unpacks the test font for fontconfig, once; call before a browser starts. Only Linux needs it. */
export async function prepareFonts(): Promise<void> {
  if (process.platform !== 'linux') return;
  mkdirSync(UNPACKED_DIR, { recursive: true });
  for (const name of readdirSync(FIXTURE_DIR).filter((entry) => entry.endsWith('.woff2'))) {
    const unpacked = join(UNPACKED_DIR, `${basename(name, '.woff2')}.ttf`);
    if (existsSync(unpacked)) continue;
    const font = await subsetFont(readFileSync(join(FIXTURE_DIR, name)), undefined, {
      keepAllGlyphs: true,
      targetFormat: 'sfnt',
    });
    writeAtomically(unpacked, font);
  }
}

/** Environment that gives a browser these fonts, at system level: the pages themselves stay as they are. */
export function fontEnvironment(fonts: Fonts = 'machine'): Record<string, string> {
  if (process.platform !== 'linux') return {};
  mkdirSync(CACHE_DIR, { recursive: true });
  const path = join(CACHE_DIR, `${fonts}.conf`);
  writeAtomically(path, configuration(fonts));
  return { FONTCONFIG_FILE: path };
}
