import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { flatLayers } from '../styles/flat-layers.ts';

/** 成品里的样式表拆平层叠层；排在把样式内联进网页的 `finishedPages` 之前。 */
export function flatCascadeLayers(): AstroIntegration {
  return {
    name: 'flat-cascade-layers',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const folder = join(fileURLToPath(dir), '_astro');
        for (const name of readdirSync(folder).filter((file) => file.endsWith('.css'))) {
          const path = join(folder, name);
          writeFileSync(path, flatLayers(readFileSync(path, 'utf8')));
        }
      },
    },
  };
}
