import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

/**
 * 在 `copyProject` 拷出的副本里真的构建一次。
 * @param root 副本的根目录。
 * @param settings 与缺省不同的环境变量；缺省部署在 `https://example.com/`，成品放在副本的 `dist` 里。
 * @returns 退出码与去掉颜色的全部输出。
 */
export function buildCopy(
  root: string,
  settings: Readonly<Record<string, string>> = {},
): { status: number | null; log: string } {
  const { stdout, stderr, status } = spawnSync(process.execPath, [resolve('src/cli/build.ts')], {
    cwd: root,
    encoding: 'utf8',
    env: {
      ...process.env,
      NODE_ENV: 'production',
      SITE_URL: 'https://example.com',
      BASE_PATH: '/',
      CONTENT_DIR: 'content',
      OUT_DIR: 'dist',
      ...settings,
    },
  });
  return { status, log: stripVTControlCharacters(`${stdout}${stderr}`) };
}
