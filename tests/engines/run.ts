/*
 * npm run test:engines: the conventions of type, measured in three browsers, and Firefox's reader view of each article
 * (alone: `npm run test:engines -- reader`). Firefox and WebKitGTK come from Debian's packages; as root it installs them,
 * and says which it could not have.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readEnvironment } from '../../src/lib/environment.ts';
import { startSiteServer } from '../../src/cli/server/site-server.ts';
import { prepareFonts } from '../browser/fonts.ts';
import { TEXT_SPACING_CSS, WIDTHS } from '../browser/type/measure.ts';
import { builtPages } from '../build/site.ts';
import { startChromium } from './chromium.ts';
import type { Engine } from './engine.ts';
import { startFirefox } from './firefox.ts';
import { readerViewProblems } from './reader-view.ts';
import { startWebKit } from './webkit.ts';

const FIREFOX = '/usr/bin/firefox-esr';
const WEBKIT_DRIVER = '/usr/bin/WebKitWebDriver';
const PACKAGES = ['firefox-esr', 'webkit2gtk-driver', 'xvfb'];
const LIBRARIES = '/usr/lib';

/** The small browser that comes with WebKitGTK; the folder's name has the version. */
function miniBrowser(): string | undefined {
  for (const triplet of readdirSync(LIBRARIES)) {
    const folder = join(LIBRARIES, triplet);
    if (!/linux-gnu/.test(triplet)) continue;
    for (const name of readdirSync(folder).filter((entry) => /^webkit(?:2)?gtk-/.test(entry))) {
      const path = join(folder, name, 'MiniBrowser');
      if (existsSync(path)) return path;
    }
  }
  return undefined;
}

function install(): void {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return;
  if (existsSync(FIREFOX) && existsSync(WEBKIT_DRIVER) && existsSync('/usr/bin/xvfb-run')) return;
  console.log(`安装 ${PACKAGES.join('、')}……`);
  spawnSync('apt-get', ['install', '-y', ...PACKAGES], { stdio: 'ignore' });
}

/** How each is started; of one not installed, why not. */
function starters(): Record<string, (() => Promise<Engine>) | string> {
  const browser = process.platform === 'linux' ? miniBrowser() : undefined;
  return {
    Chromium: startChromium,
    Firefox: existsSync(FIREFOX) ? () => startFirefox(FIREFOX) : '没有 firefox-esr',
    WebKitGTK:
      existsSync(WEBKIT_DRIVER) && browser !== undefined
        ? () => startWebKit(WEBKIT_DRIVER, browser)
        : '没有 webkit2gtk-driver',
  };
}

interface Totals {
  pages: number;
  lines: number;
  lonely: number;
  ragged: number;
  paragraphs: number;
  problems: string[];
}

async function measureAll(engine: Engine, base: string, paths: readonly string[]): Promise<Totals> {
  const totals: Totals = { pages: 0, lines: 0, lonely: 0, ragged: 0, paragraphs: 0, problems: [] };
  for (const path of paths) {
    await engine.open(new URL(path.slice(1), base).href);
    totals.pages += 1;
    for (const width of WIDTHS) {
      const report = await engine.measure(width);
      totals.lines += report.lines;
      totals.lonely += report.lonelyLastLines;
      totals.ragged += report.ragged;
      totals.paragraphs += report.paragraphs;
      totals.problems.push(...report.problems.map((problem) => `${path} ${String(width)}px ${problem}`));
    }
    for (const width of [320, 1280]) {
      const { problems } = await engine.measure(width, TEXT_SPACING_CSS);
      const cut = problems.filter((problem) => /裁掉|横向/.test(problem));
      totals.problems.push(...cut.map((problem) => `${path} ${String(width)}px 加大间距 ${problem}`));
    }
  }
  return totals;
}

install();
await prepareFonts();
const { outDir, base } = readEnvironment(process.env);
const server = await startSiteServer({ dir: outDir, base, bare: true }, 0);
const paths = builtPages(outDir).map(({ path }) => path);
const only = process.argv.slice(2);
let failed = false;
try {
  for (const [name, start] of Object.entries(starters())) {
    if (only.length > 0 && !only.includes(name)) continue;
    if (typeof start === 'string') {
      console.log(`— ${name}：没有量，${start}`);
      continue;
    }
    const engine = await start();
    try {
      const { pages, lines, lonely, ragged, paragraphs, problems } = await measureAll(
        engine,
        server.url,
        paths,
      );
      const filled = ragged < paragraphs / 10;
      const good = problems.length === 0 && filled && lines > pages * WIDTHS.length;
      failed ||= !good;
      console.log(
        `${good ? '✓' : '✗'} ${engine.name}：${String(pages)}页，${String(WIDTHS.length)}种宽度，${String(lines)}行，` +
          `${String(problems.length)}处毛病；末行只有一个字的段落${String(lonely)}/${String(paragraphs)}，` +
          `不到右边的${String(ragged)}`,
      );
      for (const problem of problems) console.log(`    ${problem}`);
    } finally {
      await engine.close();
    }
  }
  if (!existsSync(FIREFOX)) console.log('— Firefox的阅读视图：没有看，没有 firefox-esr');
  else if (only.length === 0 || only.includes('reader')) {
    const articles = builtPages(outDir).filter(({ path }) => path.startsWith('/articles/'));
    const problems = await readerViewProblems(FIREFOX, server.url, articles);
    failed ||= problems.length > 0;
    console.log(
      `${problems.length === 0 ? '✓' : '✗'} Firefox的阅读视图：${String(articles.length)}篇，${String(problems.length)}处毛病`,
    );
    for (const problem of problems) console.log(`    ${problem}`);
  }
} finally {
  await server.close();
}
process.exitCode = failed ? 1 : 0;
