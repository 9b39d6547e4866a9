import { requireContentDir } from '../lib/files.ts';
import { inputsDigest, recordInputs } from '../build/publish/built-from.ts';
import { lockBuild } from '../build/publish/lock.ts';
import { clearLeftovers } from '../build/publish/publish.ts';
import { readEnvironment } from '../lib/environment.ts';
import { runAstro } from './astro.ts';
import { runCommand } from './run-command.ts';

/** `npm run build`. What a failed build left is cleared at once: when the disk is full, that is what fills it. */
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
  lockBuild();
  clearLeftovers(outDir, process.cwd());
  const building = runAstro(['build', ...process.argv.slice(2)]);
  /* While Astro loads itself; it reads the content later. */
  const builtFrom = inputsDigest(settings);
  process.exitCode = await building;
  if (process.exitCode === 0) {
    recordInputs(outDir, builtFrom);
    return;
  }
  clearLeftovers(outDir, process.cwd());
}

await runCommand(main);
