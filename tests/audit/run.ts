/*
 * npm run audit:site: checks written by others, on the server of npm start and on nginx (with the project's own
 * settings). First npm run build. Programs that are missing are installed with apt-get by root; the report says what
 * did not run and why.
 */
import { resolve } from 'node:path';
import { readEnvironment } from '../../src/lib/environment.ts';
import { startSiteServer } from '../../src/cli/server/site-server.ts';
import { prepareFonts } from '../browser/fonts.ts';
import { builtPages, builtSite, hantPages } from '../build/site.ts';
import { notRun, type CheckResult } from './check.ts';
import { inBrowser } from './checks/browsers.ts';
import { csp } from './checks/csp.ts';
import { everyPage } from './checks/every-page.ts';
import { htmlcs } from './checks/htmlcs.ts';
import { ibm } from './checks/ibm.ts';
import { links } from './checks/links.ts';
import { observatory } from './checks/observatory.ts';
import { vnu } from './checks/vnu.ts';
import { webkitConsole } from './checks/webkit-console.ts';
import { firefoxReader } from './firefox-reader.ts';
import { openBrowser } from './in-page.ts';
import { startNginx, startTlsFront } from './nginx.ts';
import { preparePrograms } from './programs.ts';
import { webkitReader } from './webkit-reader.ts';
import { writeReport } from './report.ts';

/** Run elsewhere; the report says where. */
const ELSEWHERE: readonly CheckResult[] = [
  notRun('Lighthouse', '在 npm run bench:pages'),
  notRun('Big List of Naughty Strings', '在 npm test：tests/browser/search-hostile.spec.ts'),
];

const NODE = 'npm start';
const NGINX = 'nginx';
const { outDir, base } = readEnvironment(process.env);
const { dir } = builtSite();
const paths = [...builtPages(dir), ...hantPages(dir)].map(({ path }) => path);
const article = paths.find((path) => path.startsWith('/articles/')) ?? '/';
const programs = preparePrograms();
await prepareFonts();

const results: CheckResult[] = [];
const closing: (() => Promise<void>)[] = [];

/** Runs with its program, or says that there is none. */
async function when(
  needs: readonly string[],
  name: string,
  check: () => Promise<CheckResult>,
): Promise<void> {
  const missing = needs.filter((program) => programs[program] !== true);
  results.push(missing.length === 0 ? await check() : notRun(name, `没有装${missing.join('、')}`));
}

/** What a server goes through: links, content security policy, two browsers. */
async function checkServer(server: string, url: string): Promise<void> {
  await when([], 'linkinator', () => links(server, url));
  await when([], 'csp_evaluator', () => csp(server, url));
  await when(['firefox'], `Firefox：${server}`, () =>
    inBrowser(server, 'Firefox', firefoxReader, url, article),
  );
  await when(['webkit'], `WebKitGTK：${server}`, () =>
    inBrowser(server, 'WebKitGTK', webkitReader, url, article),
  );
}

/** Both servers should get A+; without headers it is F unencrypted, the control, and D encrypted. */
async function checkGrades(nodePort: number): Promise<void> {
  const bare = await startSiteServer({ dir: outDir, base, bare: true }, 0);
  const fronts = [
    await startNginx(outDir, base),
    await startTlsFront(nodePort, base),
    await startTlsFront(bare.port, base),
  ] as const;
  const [nginx, node, bareFront] = fronts;
  closing.push(...fronts.map(({ close }) => close), bare.close);
  results.push(
    await observatory(NGINX, nginx.secureUrl, nginx.authority, 'A+'),
    await observatory(NODE, node.secureUrl, node.authority, 'A+'),
    await observatory(
      '对照，不带头，不加密',
      bare.url.replace('127.0.0.1', 'localhost'),
      nginx.authority,
      'F',
    ),
    await observatory('对照，不带头，加密', bareFront.secureUrl, bareFront.authority, 'D'),
  );
  await checkServer(NGINX, nginx.url);
}

const node = await startSiteServer({ dir: outDir, base }, 0);
closing.push(node.close);
try {
  await when(['java'], 'vnu：每页的HTML', () => vnu(resolve(outDir)));
  const browser = await openBrowser();
  results.push(
    await everyPage(browser, node.url, paths),
    await ibm(browser, node.url, paths),
    await htmlcs(browser, node.url, paths),
  );
  await browser.close();
  await checkServer(NODE, node.url);
  await when(['webkit'], `WebKitGTK的控制台：${NODE}`, () => webkitConsole(NODE, node.url, paths));
  if (programs['nginx'] === true && programs['openssl'] === true) await checkGrades(node.port);
  else results.push(notRun('HTTP Observatory、nginx上的各项', '没有装nginx或openssl'));
} finally {
  for (const close of closing.reverse()) await close();
}
results.push(...ELSEWHERE);
writeReport(resolve('.cache/audit'), results);
process.exitCode = results.some(
  ({ ran, problems, note }) => problems.length > 0 || (!ran && note.startsWith('没有跑成')),
)
  ? 1
  : 0;
