import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import type { BrowserProgram } from './launch.ts';

const PACKAGE = '@sparticuz/chromium';

/** The package exports no package.json: it is looked for above its entry. */
function packageVersion(): string {
  const entry = createRequire(import.meta.url).resolve(PACKAGE);
  const manifest = readFileSync(join(dirname(entry), '..', 'package.json'), 'utf8');
  return (JSON.parse(manifest) as { version: string }).version;
}

/** Environment variables that the package reads and writes when imported and unpacked. */
const TOUCHED = ['TMPDIR', 'AWS_EXECUTION_ENV', 'LD_LIBRARY_PATH', 'FONTCONFIG_PATH'];

/**
 * Unpacks the browser and its libraries. Environment variables tell the package where to and with what: they are set
 * before the import and restored after.
 */
async function unpack(target: string): Promise<void> {
  const before = TOUCHED.map((name) => [name, process.env[name]] as const);
  process.env['TMPDIR'] = target;
  process.env['AWS_EXECUTION_ENV'] = 'AWS_Lambda_nodejs22.x';
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    await chromium.executablePath();
  } finally {
    for (const [name, value] of before) {
      if (value === undefined) Reflect.deleteProperty(process.env, name);
      else process.env[name] = value;
    }
  }
}

/**
 * The browser of the npm package @sparticuz/chromium, for Linux x64; unpacked into `.cache/` on first use. Into a
 * temporary folder that is then renamed: two tests that start at once never see half of it.
 */
export async function npmChromium(): Promise<BrowserProgram> {
  const version = packageVersion();
  const home = resolve('.cache', `chromium-${version}`);
  if (!existsSync(home)) {
    const draft = `${home}.${String(process.pid)}`;
    mkdirSync(draft, { recursive: true });
    await unpack(draft);
    try {
      renameSync(draft, home);
    } catch (error) {
      rmSync(draft, { recursive: true, force: true });
      if (!existsSync(home)) throw error;
    }
  }
  const libraries = [join(home, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH']];
  return {
    name: `${PACKAGE} ${version}`,
    executablePath: join(home, 'chromium'),
    env: { LD_LIBRARY_PATH: libraries.filter(Boolean).join(':') },
  };
}
