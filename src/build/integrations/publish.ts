import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { recover } from '../publish/recover.ts';
import { swapInto } from '../publish/swap.ts';
import { removeStale, WORKSHOP } from '../publish/workshop.ts';

/**
 * 最后一步：前面的检查全都通过，才用新成品换下 `outDir`，所以失败的构建不会留下半份成品。
 * 必须排在所有集成之后；Astro 的 `outDir` 要设成 `stagingDir()`。
 */
export function publish(options: { outDir: string }): AstroIntegration {
  const name = 'publish';
  let root = process.cwd();
  return {
    name,
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
        const last = config.integrations.at(-1)?.name;
        if (last !== name) throw new Error(`publish 必须排在最后，现在最后的是 ${last ?? '空'}。`);
        if (fileURLToPath(config.outDir).replace(/[\\/]$/, '') === resolve(root, options.outDir)) {
          throw new Error('astro.config.mjs 的 outDir 应写成 stagingDir()，成品目录由 publish 换入。');
        }
      },
      'astro:build:start': () => {
        removeStale(join(root, WORKSHOP));
        recover(resolve(root, options.outDir));
      },
      'astro:build:done': ({ dir, logger }) => {
        swapInto(fileURLToPath(dir).replace(/[\\/]$/, ''), resolve(root, options.outDir), root);
        logger.info(`成品已放进 ${options.outDir}。`);
      },
    },
  };
}
