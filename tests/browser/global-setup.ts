import { startSiteServer } from '../../src/cli/server/site-server.ts';
import { readEnvironment } from '../../src/lib/environment.ts';
import { prepareBrowser } from './machine.ts';

/**
 * Before all browser tests: find a browser and serve the finished site. Results go into environment variables,
 * which each Playwright process reads with the configuration.
 * @returns stops the server.
 */
export default async function globalSetup(): Promise<() => Promise<void>> {
  const settings = readEnvironment(process.env);
  const program = await prepareBrowser();
  console.log(`浏览器：${program.name}`);
  const server = await startSiteServer({ dir: settings.outDir, base: settings.base }, 0);
  process.env['TEST_BROWSER'] = JSON.stringify(program);
  process.env['TEST_SITE_URL'] = server.url;
  return server.close;
}
