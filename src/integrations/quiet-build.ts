import type { AstroIntegration } from 'astro';

interface BundlerLog {
  code?: string;
}

function dropDirectiveNotice<Level, Log extends BundlerLog>(
  level: Level,
  log: Log,
  handler: (level: Level, log: Log) => void,
): void {
  if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handler(level, log);
}

/**
 * 压下打包器对 Astro 自己的 `"use astro:head-inject"` 的提醒：一篇文章一条、一条八行，
 * 会把编者该看的内容错误淹掉。别的提醒照常。
 */
export function quietBuild(): AstroIntegration {
  return {
    name: 'quiet-build',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            build: {
              rolldownOptions: {
                onLog: dropDirectiveNotice,
              },
            },
          },
        });
      },
    },
  };
}
