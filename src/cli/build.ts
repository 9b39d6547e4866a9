import { resolve } from 'node:path';
import { requireContentDir } from '../checks/files.ts';
import { inputsDigest, recordInputs } from '../build/publish/built-from.ts';
import { recover } from '../build/publish/recover.ts';
import { removeStale } from '../build/publish/workshop.ts';
import { readEnvironment } from '../lib/environment.ts';
import { runAstro } from './astro.ts';
import { runCommand } from './run-command.ts';

/** `npm run build`：造网站；没有造成就清掉造了一半的。 */
async function main(): Promise<void> {
  const settings = readEnvironment(process.env);
  const { contentDir, outDir, site, siteIsLocal } = settings;
  requireContentDir(contentDir);
  if (siteIsLocal) {
    console.warn(
      `提醒：没有设置 SITE_URL，分享链接、RSS 与站点地图会指向 ${site} 。` +
        '正式发布前请设置，如 SITE_URL=https://example.com。',
    );
  }
  const builtFrom = inputsDigest(settings);
  process.exitCode = await runAstro(['build', ...process.argv.slice(2)]);
  if (process.exitCode === 0) {
    recordInputs(outDir, builtFrom);
    return;
  }
  // 不等下一次构建：磁盘满了的时候，造了一半的这份正占着地方。
  removeStale();
  recover(resolve(outDir));
}

await runCommand(main);
