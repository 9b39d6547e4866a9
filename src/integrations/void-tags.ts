import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** MDX 的渲染程序把正文里的 `<wbr>` 写成 `<wbr/>`；HTML 里这一斜杠没有意义，合规检查会提，去掉。 */
export function voidTags(): AstroIntegration {
  return {
    name: 'void-tags',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        for (const file of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
          if (!file.endsWith('.html')) continue;
          const html = readFileSync(join(root, file), 'utf8');
          if (html.includes('<wbr/>')) writeFileSync(join(root, file), html.replaceAll('<wbr/>', '<wbr>'));
        }
      },
    },
  };
}
