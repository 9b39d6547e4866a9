import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import { codePointsOf } from '../fonts/cmap.ts';
import { coverageMessage, missingCharacters } from '../fonts/coverage.ts';
import { displayFontCss, displayFontTags, insertIntoHead } from '../fonts/head.ts';
import { displayCharacters } from '../fonts/page-text.ts';
import { narrowMaster, subsetOf, unpackFont } from '../fonts/subset.ts';

const MASTER = new URL('../fonts/masters/noto-serif-sc-900.gb2312.woff2', import.meta.url);
const DEV_STYLES = new URL('../fonts/dev.css', import.meta.url);

interface Page {
  /** 相对成品目录的文件名。 */
  file: string;
  html: string;
  characters: string;
}

function readPages(dir: string): Page[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .sort()
    .map((file) => {
      const html = readFileSync(join(dir, file), 'utf8');
      return { file, html, characters: displayCharacters(html) };
    })
    .filter((page) => page.characters !== '');
}

/** 用栏目卡片的文章是旧文章（site/scale.ts 的 `cards`）：多，字体就编得快些。 */
const isArchived = ({ file, html }: Page): boolean =>
  /^articles\W/.test(file) && /property="og:image" content="[^"]*\/cards\/sections\//.test(html);

function assertCovered(pages: readonly Page[], covered: ReadonlySet<number>): void {
  const problems = pages.flatMap((page) => {
    const missing = missingCharacters(page.characters, covered);
    return missing.length === 0 ? [] : [coverageMessage(page.file, missing)];
  });
  if (problems.length > 0) throw new Error(problems.join('\n'));
}

/** @returns 写出的字体文件数；用字相同的页共用一份。 */
async function addFonts(dir: string, config: AstroConfig): Promise<number> {
  const pages = readPages(dir);
  const master = await unpackFont(readFileSync(MASTER));
  assertCovered(pages, codePointsOf(master));
  const source = await narrowMaster(master, pages.map(({ characters }) => characters).join(''));
  const cacheDir = join(fileURLToPath(config.root), '.cache', 'fonts');
  const base = config.base.replace(/\/$/, '');
  const written = new Set<string>();
  for (const page of pages) {
    const { data, hash } = await subsetOf(source, page.characters, cacheDir, isArchived(page));
    const file = `zh-display.${hash}.woff2`;
    const path = `${config.build.assets}/${file}`;
    if (!written.has(path)) {
      mkdirSync(dirname(join(dir, path)), { recursive: true });
      writeFileSync(join(dir, path), data);
      writeFileSync(join(dir, path.replace(/\.woff2$/, '.css')), displayFontCss(file));
      written.add(path);
    }
    writeFileSync(join(dir, page.file), insertIntoHead(page.html, displayFontTags(`${base}/${path}`)));
  }
  return written.size;
}

/**
 * 标题字体：构建时给每页取一份只含本页标题用字的子集，开发时用整份母版。
 * 标题里有母版没收的字，构建失败并指明页与字。
 */
export function displayFont(): AstroIntegration {
  let config: AstroConfig;
  return {
    name: 'display-font',
    hooks: {
      'astro:config:setup': ({ command, injectScript }) => {
        if (command === 'dev')
          injectScript('page-ssr', `import ${JSON.stringify(fileURLToPath(DEV_STYLES))};`);
      },
      'astro:config:done': (settings) => {
        config = settings.config;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const count = await addFonts(fileURLToPath(dir), config);
        logger.info(`标题字体取了 ${String(count)} 份子集。`);
      },
    },
  };
}
