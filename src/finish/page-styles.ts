import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { flatLayers } from './flat-layers.ts';
import { shortScopes } from './short-scopes.ts';

/** 成品的样式表，收尾时用。 */
interface PageStyles {
  /** @throws 有样式表不在成品里。 */
  merge: (hrefs: readonly string[]) => string;
  /** 网页里的作用域照样改短。 */
  shorten: (html: string) => string;
  /** 已经内联的各份删掉；别的是脚本要用时才取的，就地拆平。 */
  settle: () => void;
}

/**
 * 页面用到的样式表并成一段、拆平、作用域改短；同样的几份只做一次。
 * @param dir 成品目录。
 * @param base 部署路径，末尾没有斜杠。
 */
export function pageStyles(dir: string, base: string): PageStyles {
  const pathOf = (href: string): string => join(dir, href.slice(base.length));
  const packed = globSync('_astro/*.css', { cwd: dir }).map(
    (file) => `${base}/${file.replaceAll('\\', '/')}`,
  );
  const read = (href: string): string => readFileSync(pathOf(href), 'utf8');
  const shorten = shortScopes(packed.map(read));
  const merged = new Map<string, string>();
  const used = new Set<string>();
  return {
    shorten,
    merge: (hrefs) => {
      const key = hrefs.join(' ');
      const css = merged.get(key) ?? shorten(flatLayers(hrefs.map(read).join('')));
      merged.set(key, css);
      for (const href of hrefs) used.add(href);
      return css;
    },
    settle: () => {
      for (const href of packed)
        if (!used.has(href)) writeFileSync(pathOf(href), shorten(flatLayers(read(href))));
      for (const href of used) rmSync(pathOf(href));
    },
  };
}
