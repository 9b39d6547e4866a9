import { resolve } from 'node:path';
import { recover } from '../publish/recover.ts';
import { removeStale } from '../publish/workshop.ts';
import { readEnvironment } from '../site/environment.ts';
import { runAstro } from './astro.ts';

/** 设置写错时只给一句话，不给调用栈。 */
function readSettings(): ReturnType<typeof readEnvironment> | undefined {
  try {
    return readEnvironment(process.env);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return undefined;
  }
}

const settings = readSettings();
if (settings?.siteIsLocal === true) {
  console.warn(
    `提醒：没有设置 SITE_URL，分享链接、RSS 与站点地图会指向 ${settings.site} 。` +
      '正式发布前请设置，如 SITE_URL=https://example.com。',
  );
}
process.exitCode = settings === undefined ? 1 : await runAstro(['build', ...process.argv.slice(2)]);
if (settings !== undefined && process.exitCode !== 0) {
  // 不等下一次构建：磁盘满了的时候，造了一半的这份正占着地方。
  removeStale();
  recover(resolve(settings.outDir));
}
