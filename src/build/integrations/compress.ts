import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { listFiles } from '../../checks/files.ts';
import { compressFiles } from '../compress/compress.ts';

/** 每个文字文件旁边放好压缩的两份（`.br`、`.gz`）；排在最后，`publish` 之前。 */
export function compressedCopies(): AstroIntegration {
  return {
    name: 'compressed-copies',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const count = await compressFiles((await listFiles(root)).map((file) => join(root, file)));
        logger.info(`${String(count)}个文件备好了压缩的两份。`);
      },
    },
  };
}
