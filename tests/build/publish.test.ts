import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { build, type AstroIntegration } from 'astro';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { displayFonts } from '../../src/build/integrations/display-fonts.ts';
import { publish } from '../../src/build/integrations/publish.ts';

/** 放在项目里，才找得到 node_modules。 */
const root = resolve(`.cache/tests/publish-${String(process.pid)}`);
const page = join(root, 'src/pages/index.astro');

const failing: AstroIntegration = {
  name: 'failing',
  hooks: {
    'astro:build:done': () => {
      throw new Error('检查没有通过');
    },
  },
};

function buildWith(integrations: AstroIntegration[]): Promise<void> {
  return build({
    root,
    configFile: false,
    logLevel: 'silent',
    base: '/feature/',
    outDir: './.build/1-test',
    integrations: [displayFonts(), ...integrations, publish({ outDir: 'dist' })],
  });
}

function writePage(heading: string): void {
  mkdirSync(join(root, 'src/pages'), { recursive: true });
  writeFileSync(
    page,
    `<html lang="zh-CN"><head><title>x</title></head><body><h1>${heading}</h1></body></html>`,
  );
}

const published = (): string => readFileSync(join(root, 'dist/index.html'), 'utf8');

beforeAll(() => {
  writePage('老桥');
});
afterAll(() => {
  rmSync(root, { recursive: true, force: true });
});

describe('发布', () => {
  it('成功的构建整个换入成品目录，之后 Astro 不再写任何东西', async () => {
    await buildWith([]);
    expect(published()).toContain('老桥');
    expect(existsSync(join(root, '.build/1-test'))).toBe(false);
    expect(readdirSync(root).sort()).not.toContain('dist.old');
  });

  it('标题字体放在网页旁边，样式与预先加载用同一地址', () => {
    expect(published()).toContain(
      '<link rel="preload" as="font" type="font/woff2" crossorigin href="zh-display.woff2">',
    );
    expect(published()).toContain('src:url("zh-display.woff2")');
    expect(existsSync(join(root, 'dist/zh-display.woff2'))).toBe(true);
  });

  it('失败的构建不动原来的成品', async () => {
    const before = published();
    writePage('新桥');
    await expect(buildWith([failing])).rejects.toThrow('检查没有通过');
    expect(published()).toBe(before);
  });

  it('标题里有母版没收的字，构建失败并写明页与字', async () => {
    writePage('龙行龘龘䶮');
    await expect(buildWith([])).rejects.toThrow(/index\.html：标题字体里没有.+“䶮”（U\+4DAE）/);
  });

  it('publish 不在最后就不肯构建', async () => {
    const wrongOrder = build({
      root,
      configFile: false,
      logLevel: 'silent',
      outDir: './.build/2-test',
      integrations: [publish({ outDir: 'dist' }), failing],
    });
    await expect(wrongOrder).rejects.toThrow('publish 必须排在最后');
  });
});
