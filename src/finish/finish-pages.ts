import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codePointsOf } from '../fonts/cmap.ts';
import { coverageMessage, missingCharacters } from '../fonts/coverage.ts';
import { DISPLAY_FILE, displayFontCss, displayFontPreload, insertIntoHead } from '../fonts/head.ts';
import { displayCharacters } from '../fonts/page-text.ts';
import { createSubsetter } from '../fonts/subset.ts';
import { stylesheetsOf, withInlineStyle } from './inline-styles.ts';
import { withLateScripts } from './late-scripts.ts';
import { pageStyles } from './page-styles.ts';

/** 会在别的地址上给出的页：字体的地址不能照网页算，要写全。 */
const SERVED_ELSEWHERE = new Set(['404.html', 'offline/index.html']);

/** 一页的字体放在哪里（相对成品目录），页面里怎样写它的地址。 */
function fontPlace(file: string, base: string): { path: string; href: string } {
  const path = file.replace(/index\.html$/, '').replace(/\.html$/, '.') + DISPLAY_FILE;
  return { path, href: SERVED_ELSEWHERE.has(file) ? `${base}/${path}` : DISPLAY_FILE };
}

/** 收尾要的：成品在哪里，字体从哪里来。 */
export interface FinishOptions {
  /** 成品目录。 */
  dir: string;
  /** 部署路径，末尾没有斜杠。 */
  base: string;
  /** 标题字体的母版，未压缩。 */
  master: Uint8Array;
  /** 字体子集的缓存目录。 */
  cacheDir: string;
}

const htmlFiles = (dir: string): string[] =>
  readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => name.replaceAll('\\', '/'))
    .sort();

/**
 * 写好的网页统一收尾，每页读一遍、写一遍：样式拆平、内联，取标题字体的子集，脚本改成画完第一笔才取。
 * @returns 取了子集的页数。
 * @throws 标题里有母版没收的字；消息列出每一页与每一个字。
 */
export async function finishPages(options: FinishOptions): Promise<number> {
  const { dir, base, master, cacheDir } = options;
  const covered = codePointsOf(master);
  const styles = pageStyles(dir, base);
  const problems: string[] = [];
  let fonts = 0;
  const subset = createSubsetter(master, cacheDir);
  for (const file of htmlFiles(dir)) {
    const rendered = readFileSync(join(dir, file), 'utf8');
    const html = styles.shorten(rendered);
    const css = styles.merge(stylesheetsOf(html));
    const characters = displayCharacters(rendered);
    const missing = missingCharacters(characters, covered);
    if (missing.length > 0) {
      problems.push(coverageMessage(file, missing));
    } else if (characters === '') {
      writeFileSync(join(dir, file), withLateScripts(withInlineStyle(html, css)));
    } else {
      const { path, href } = fontPlace(file, base);
      writeFileSync(join(dir, path), await subset(characters));
      const finished = withInlineStyle(
        insertIntoHead(html, displayFontPreload(href)),
        css + displayFontCss(href),
      );
      writeFileSync(join(dir, file), withLateScripts(finished));
      fonts += 1;
    }
  }
  if (problems.length > 0) throw new Error(problems.join('\n'));
  styles.settle();
  return fonts;
}
