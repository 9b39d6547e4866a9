import type { AstroIntegration } from 'astro';

/** Vite 放按需取文件的辅助程序的虚拟模块。 */
const HELPER = '\0vite/preload-helper.js';

/**
 * `import()` 直接用浏览器自己的，不带 Vite 的辅助程序：它为取样式与预取依赖而设，
 * 压缩后仍有 0.8 KB（实测），而按需取的代码不带样式，也只有一两层依赖。
 */
export function leanImports(): AstroIntegration {
  return {
    name: 'lean-imports',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            environments: { client: { build: { modulePreload: false } } },
            plugins: [
              {
                name: 'lean-imports',
                enforce: 'pre',
                load: (id: string) =>
                  id === HELPER ? 'export const __vitePreload = (load) => load();' : undefined,
              },
            ],
          },
        });
      },
    },
  };
}
