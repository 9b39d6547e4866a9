import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { breakContent, copyOfBase } from '../unit/broken/apply.ts';
import type { BrokenCase } from '../unit/broken/case.ts';

let content: string;
let place: string;
beforeEach(() => {
  content = copyOfBase();
  place = mkdtempSync(join(tmpdir(), 'built-'));
});
afterEach(() => {
  rmSync(content, { recursive: true });
  rmSync(place, { recursive: true });
});

/** 真的构建一次；成品放在临时目录的 out 里。 */
function build(): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
    encoding: 'utf8',
    env: {
      ...process.env,
      CONTENT_DIR: content,
      OUT_DIR: join(place, 'out'),
      SITE_URL: 'https://example.com',
      ASTRO_TELEMETRY_DISABLED: '1',
      NO_COLOR: '1',
      NODE_ENV: 'production',
    },
  });
  return { status, output: `${stdout}${stderr}` };
}

function broken(path: string, change: BrokenCase['change']): void {
  breakContent(content, { name: '构建', path, change, rule: '' });
}

it('内容有错：列出全部，不留成品', () => {
  broken('articles/market.mdx', ['order: 2', 'order: 2\nauthor: 某人']);
  broken('articles/bridge-rebuilt.mdx', ['设4条车道', '设5条车道']);
  const { status, output } = build();
  expect(status).not.toBe(0);
  expect(output).toMatch(/articles\/market\.mdx:\d+ {2}\[author\] {2}没有“author”这个字段。 → /);
  expect(output).toMatch(/articles\/bridge-rebuilt\.mdx:\d+ .*“5”/);
  expect(output).toContain('内容有2处错误');
  expect(existsSync(join(place, 'out'))).toBe(false);
});

it('YAML 写坏：说明是哪个文件哪一行', () => {
  broken('people.yaml', ['name: 李石', 'name: [李石']);
  const { status, output } = build();
  expect(status).not.toBe(0);
  expect(output).toMatch(/people\.yaml:\d+ {2}YAML 写法有误/);
});

it('成品才看得出的死链：报出那一页，先前的成品原样留着', () => {
  mkdirSync(join(place, 'out'));
  writeFileSync(join(place, 'out/index.html'), '先前的成品');
  broken('articles/bridge-rebuilt.mdx', ['/articles/market/#stalls', '/sections/bridge/#no-such']);
  const { status, output } = build();
  expect(status).not.toBe(0);
  expect(output).toMatch(/articles\/bridge-rebuilt\.mdx:30 .*#no-such.*不存在/);
  expect(readFileSync(join(place, 'out/index.html'), 'utf8')).toBe('先前的成品');
});

it('好内容：构建成功', () => {
  const { status, output } = build();
  expect(status, output).toBe(0);
  expect(existsSync(join(place, 'out/articles/market/index.html'))).toBe(true);
});
