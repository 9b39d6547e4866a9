import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { listFiles } from '../../checks/files.ts';
import { parseYaml } from '../../checks/load/yaml-source.ts';
import { featureSchema } from '../../schemas/feature.ts';
import { type BuiltFile, listPrecache } from '../../offline/precache.ts';

/** 只读 feature.yaml；有错由内容检查来报。 */
async function isOfflineOn(contentDir: string): Promise<boolean> {
  const { value } = parseYaml('feature.yaml', await readFile(join(contentDir, 'feature.yaml'), 'utf8'));
  const parsed = featureSchema.safeParse(value);
  return parsed.success && parsed.data.offline;
}

const FILE = 'sw.js';
const source = (name: string): string =>
  fileURLToPath(new URL(`../../offline/worker/${name}.ts`, import.meta.url));

/** 成品里把清单填进 sw.js 的位置。 */
const PLACE = '__PRECACHE__';

const readBuilt = async (dir: string): Promise<BuiltFile[]> =>
  Promise.all((await listFiles(dir)).map(async (path) => ({ path, bytes: await readFile(join(dir, path)) })));

/** 把清单写进 sw.js。 @returns 清单里文件的个数与字节数。 */
async function fillIn(dir: string): Promise<{ count: number; bytes: number }> {
  const built = await readBuilt(dir);
  const precache = listPrecache(built);
  const code = await readFile(join(dir, FILE), 'utf8');
  if (code.split(PLACE).length !== 2 || /\b(?:import|export)\b\s*[{*"'(]/.test(code)) {
    throw new Error(`${FILE} 打包得不对：应是一个不引别的文件的脚本，里面有一处 ${PLACE}。`);
  }
  await writeFile(
    join(dir, FILE),
    code.replace(PLACE, () => JSON.stringify(precache)),
  );
  const listed = new Set([...precache.files, ...precache.extras]);
  const sizes = built.filter(({ path }) => listed.has(path.replace(/(^|\/)index\.html$/u, '$1')));
  return { count: listed.size, bytes: sizes.reduce((sum, { bytes }) => sum + bytes.length, 0) };
}

/**
 * 离线阅读：把 service worker 打成站点根下的 sw.js，并填上离线要存的文件。
 * feature.yaml 写 `offline: false` 时，sw.js 换成注销自己的那一份，网页也不再登记；开发时同此。
 * 排在改写网页的各步之后：清单按内容算版本。
 * @param contentDir 内容目录。
 */
export function offline({ contentDir }: { contentDir: string }): AstroIntegration {
  let on = false;
  let base = '/';
  return {
    name: 'offline',
    hooks: {
      'astro:config:setup': async ({ command, updateConfig }) => {
        on = command === 'build' && (await isOfflineOn(contentDir));
        updateConfig({
          vite: {
            define: { __OFFLINE__: JSON.stringify(on) },
            plugins: [
              {
                name: 'offline',
                apply: 'build',
                applyToEnvironment: ({ name }) => name === 'client',
                buildStart() {
                  this.emitFile({ type: 'chunk', id: source(on ? 'sw' : 'off'), fileName: FILE });
                },
              },
            ],
          },
        });
      },
      'astro:config:done': ({ config }) => {
        base = `${config.base}/`.replace(/\/{2,}/g, '/');
      },
      // 本机先看过成品再写稿，地址相同，成品的 service worker 还在：让它退下。
      'astro:server:setup': ({ server }) => {
        server.middlewares.use(base + FILE, (_request, response, next) => {
          server.transformRequest(source('off')).then((result) => {
            response.setHeader('Content-Type', 'text/javascript;charset=utf-8');
            response.setHeader('Cache-Control', 'no-cache');
            // 去掉类型后剩下的空导出，普通脚本不认。
            response.end(result?.code.replace(/^export\s*\{\s*\};?$/m, ''));
          }, next);
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        if (!on) {
          logger.info('没有开离线阅读，sw.js 只注销自己。');
          return;
        }
        const { count, bytes } = await fillIn(fileURLToPath(dir));
        logger.info(`离线阅读存${String(count)}个文件，${String(Math.ceil(bytes / 1024))} KB。`);
      },
    },
  };
}
