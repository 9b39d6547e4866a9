import { requireFreshBuild } from '../../src/build/publish/built-from.ts';
import { startSiteServer } from '../../src/cli/server/site-server.ts';
import { readEnvironment } from '../../src/lib/environment.ts';
import { prepareBrowser } from './machine.ts';

/**
 * Before all browser tests: find a browser and serve the finished site. Results go into environment variables,
 * which each Playwright process reads with the configuration. A site that is not of the present sources is not served:
 * its tests have no address; those of the second feature, which is made from them, run all the same.
 * @returns stops the server.
 */
export default async function globalSetup(): Promise<(() => Promise<void>) | undefined> {
  const settings = readEnvironment(process.env);
  const program = await prepareBrowser();
  console.log(`浏览器：${program.name}`);
  process.env['TEST_BROWSER'] = JSON.stringify(program);
  try {
    requireFreshBuild(settings);
  } catch (error) {
    console.log(error instanceof Error ? error.message : error);
    return undefined;
  }
  const server = await startSiteServer({ dir: settings.outDir, base: settings.base }, 0);
  process.env['TEST_SITE_URL'] = server.url;
  return server.close;
}
