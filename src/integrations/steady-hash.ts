import type { AstroIntegration } from 'astro';

/** Astro 放图片程序的虚拟模块。 */
const ASSETS = '\0astro:assets';

/**
 * 让没有改过的文章页认得出没有改过：Astro 的图片模块里写着成品目录，而本站每次构建用一个新的临时目录
 * （publish/workshop.ts），页面的程序摘要就次次不同。把这个模块当作数据，不算进摘要；图片的设置另由 Astro 比较。
 */
export function steadyHash(): AstroIntegration {
  return {
    name: 'steady-hash',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            plugins: [
              {
                name: 'steady-hash',
                transform: (code: string, id: string) =>
                  id === ASSETS ? { code, meta: { astroIncremental: { kind: 'content-data' } } } : undefined,
              },
            ],
          },
        });
      },
    },
  };
}
