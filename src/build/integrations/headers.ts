import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readBuiltPages } from '../page-checks/site.ts';
import { formatHeadersFile, HEADERS_FILE } from '../headers/headers-file.ts';
import { mergeInlineHashes } from '../headers/inline-hashes.ts';
import { headerRules } from '../headers/rules.ts';

/**
 * 全站的响应头写成 `_headers`：静态主机直接读它，`npm start` 与测试照它答，nginx、Caddy 的配置由它生成
 * （`npm run server-config`）。排在改写网页的各步之后：内联样式与脚本的哈希由成品算出。
 */
export function responseHeaders(): AstroIntegration {
  let base = '/';
  return {
    name: 'response-headers',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = `${config.base}/`.replace(/\/{2,}/g, '/');
      },
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const entries = (await readdir(root, { withFileTypes: true })).map((entry) =>
          entry.isDirectory() ? `${entry.name}/` : entry.name,
        );
        const inline = mergeInlineHashes((await readBuiltPages(root)).map((page) => page.inline));
        const text = formatHeadersFile(headerRules(entries, base, inline));
        await writeFile(join(root, HEADERS_FILE), text);
        logger.info(
          `响应头写好：内联样式${String(inline.styles.length)}种，脚本${String(inline.scripts.length)}种。`,
        );
      },
    },
  };
}
