import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { startSiteServer } from '../../src/server/site-server.ts';
import { readEnvironment } from '../../src/site/environment.ts';
import { prepareFixtureSite } from '../build/fixture-site.ts';
import { prepareBrowser } from './machine.ts';

/**
 * 全部浏览器测试之前：找浏览器，供应成品。结果放进环境变量，Playwright 的各个进程读配置时取用。
 * @returns 收尾：停掉服务器。
 */
export default async function globalSetup(): Promise<() => Promise<void>> {
  const { outDir, base } = readEnvironment(process.env);
  if (!existsSync(join(outDir, 'index.html'))) {
    throw new Error(`${outDir} 里没有可测的页面。请先运行 npm run build。`);
  }
  prepareFixtureSite();
  const program = await prepareBrowser();
  console.log(`浏览器：${program.name}`);
  const server = await startSiteServer({ dir: outDir, base }, 0);
  process.env['TEST_BROWSER'] = JSON.stringify(program);
  process.env['TEST_SITE_URL'] = server.url;
  return server.close;
}
