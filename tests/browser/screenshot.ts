import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Browser, type BrowserContextOptions } from '@playwright/test';
import { readEnvironment } from '../../src/lib/environment.ts';
import { startSiteServer } from '../../src/cli/server/site-server.ts';
import { launchOptions } from './launch.ts';
import { prepareBrowser } from './machine.ts';
import { addCss } from './add-css.ts';

const USAGE = `给成品页面拍照：
  node tests/browser/screenshot.ts [选项] 路径…
    --out DIR          放到哪里，默认 .cache/screenshots
    --width 390,1280   视口宽度，像素
    --height 844       视口高度
    --scheme light,dark
    --print            改拍打印版：A4 的 PDF，另加打印样式的长图
    --js off           关掉 JavaScript
    --view             只拍第一屏，不拍整页
    --zoom 200         文字放大到百分之几
    --fonts repository 只用仓库里的测试字体，不用本机的`;

/** A4 去掉左右各 24 毫米页边后的宽度，CSS 像素。 */
const PRINT_WIDTH = 612;

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string', default: '.cache/screenshots' },
    width: { type: 'string', default: '390,1280' },
    height: { type: 'string', default: '844' },
    scheme: { type: 'string', default: 'light' },
    print: { type: 'boolean', default: false },
    js: { type: 'string', default: 'on' },
    view: { type: 'boolean', default: false },
    zoom: { type: 'string', default: '100' },
    fonts: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});

interface Shot {
  path: string;
  width: number;
  scheme: 'light' | 'dark';
}

const fileName = (shot: Shot, suffix: string): string => {
  const name =
    shot.path
      .replace(/[?=&#]+/g, '-')
      .replaceAll('/', '_')
      .replace(/^_|_$/g, '') || 'home';
  return join(options.out, `${name}-${String(shot.width)}-${shot.scheme}${suffix}`);
};

async function take(browser: Browser, base: string, shot: Shot): Promise<void> {
  const settings: BrowserContextOptions = {
    baseURL: base,
    colorScheme: shot.scheme,
    javaScriptEnabled: options.js !== 'off',
    viewport: { width: shot.width, height: Number(options.height) },
  };
  const context = await browser.newContext(settings);
  const page = await context.newPage();
  if (options.print) await page.emulateMedia({ media: 'print', colorScheme: shot.scheme });
  await page.goto(shot.path.replace(/^\//, ''), { waitUntil: 'networkidle' });
  if (options.zoom !== '100') {
    await addCss(page, `html{font-size:${options.zoom}%!important}`);
  }
  const marks = `${options.js === 'off' ? '-nojs' : ''}${options.zoom === '100' ? '' : `-${options.zoom}`}`;
  const picture = fileName(shot, `${options.print ? '-print' : marks}.png`);
  await page.screenshot({ path: picture, fullPage: !options.view });
  console.log(picture);
  if (options.print) {
    const document = fileName(shot, '.pdf');
    await page.pdf({ path: document, preferCSSPageSize: true, printBackground: true });
    console.log(document);
  }
  await context.close();
}

function shots(): Shot[] {
  const widths = options.print ? [PRINT_WIDTH] : options.width.split(',').map(Number);
  const schemes = options.print ? ['light'] : options.scheme.split(',');
  return positionals.flatMap((path) =>
    widths.flatMap((width) =>
      schemes.map((scheme) => ({ path, width, scheme: scheme === 'dark' ? 'dark' : 'light' }) as const),
    ),
  );
}

if (options.help || positionals.length === 0) {
  console.log(USAGE);
  process.exit(options.help ? 0 : 1);
}
const { outDir, base } = readEnvironment(process.env);
const program = await prepareBrowser();
const server = await startSiteServer({ dir: outDir, base }, 0);
const browser = await chromium.launch(
  launchOptions(program, options.fonts === 'repository' ? 'repository' : 'machine'),
);
mkdirSync(options.out, { recursive: true });
try {
  for (const shot of shots()) await take(browser, server.url, shot);
} finally {
  await browser.close();
  await server.close();
}
