import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroConfig, AstroIntegration } from 'astro';
import { LAYER_ORDER } from '../styles/layer-order.ts';
import { stylesheetsOf, withOneStylesheet } from './stylesheet-links.ts';

/**
 * 把每页的几份样式表并成一份；样式表组合相同的页共用一个文件。
 * @returns 合并后的文件数。
 */
function mergeStyles(dir: string, { base, build }: AstroConfig): number {
  const prefix = base.replace(/\/$/, '');
  const merged = new Map<string, string>();
  const replaced = new Set<string>();
  for (const file of readdirSync(dir, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.html')) continue;
    const html = readFileSync(join(dir, file), 'utf8');
    const hrefs = stylesheetsOf(html);
    if (hrefs.length === 0) continue;
    const key = hrefs.join(' ');
    let path = merged.get(key);
    if (path === undefined) {
      const sheets = hrefs.map((href) => readFileSync(join(dir, href.slice(prefix.length)), 'utf8'));
      const css = [LAYER_ORDER, ...sheets].join('');
      path = `${build.assets}/page.${createHash('sha256').update(css).digest('hex').slice(0, 8)}.css`;
      writeFileSync(join(dir, path), css);
      merged.set(key, path);
    }
    for (const href of hrefs) replaced.add(href.slice(prefix.length));
    writeFileSync(join(dir, file), withOneStylesheet(html, `${prefix}/${path}`));
  }
  for (const path of replaced) rmSync(join(dir, path));
  return new Set(merged.values()).size;
}

/**
 * 每页一份样式表：小组件各带各的样式，浏览器只多要一个文件。
 * 文章页的请求数有上限（tests/build/budget.test.ts），拆开的样式表会超。
 */
export function pageStyles(): AstroIntegration {
  let config: AstroConfig;
  return {
    name: 'page-styles',
    hooks: {
      'astro:config:done': (settings) => {
        config = settings.config;
      },
      'astro:build:done': ({ dir, logger }) => {
        logger.info(`样式并成 ${String(mergeStyles(fileURLToPath(dir), config))} 份。`);
      },
    },
  };
}
