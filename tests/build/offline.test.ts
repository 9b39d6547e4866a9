import { appendFileSync, existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildCopy } from './build-copy.ts';
import { copyProject } from './project-copy.ts';
import { builtFiles, builtSite } from './site.ts';

const site = builtSite();
const worker = readFileSync(join(site.dir, 'sw.js'), 'utf8');

describe('离线阅读', () => {
  it('sw.js 是一个不引别的文件的脚本，清单里的文件都在成品里', () => {
    expect(worker).not.toMatch(/\b(?:import|export)\b\s*[{*"'(]/);
    const list = /"files":(?<files>\[[^\]]*\]),"extras":(?<extras>\[[^\]]*\])/.exec(worker)?.groups;
    const files = [list?.['files'], list?.['extras']].flatMap((json) => JSON.parse(json ?? '[]') as string[]);
    expect(files.length).toBeGreaterThan(50);
    const missing = files.filter(
      (file) => !existsSync(join(site.dir, /(?:^|\/)$/.test(file) ? `${file}index.html` : file)),
    );
    expect(missing).toEqual([]);
    const pages = builtFiles(site.dir).filter((file) => file.endsWith('index.html'));
    expect(pages.filter((file) => !files.includes(file.replace(/index\.html$/, '')))).toEqual([]);
    expect(files).not.toContain('404.html');
  });

  it('一行就关掉：sw.js 只注销自己，网页不再登记', () => {
    // 留给浏览器测试（tests/browser/offline.spec.ts），不删。
    const root = copyProject('offline-off', 'tests/fixtures/feature');
    appendFileSync(join(root, 'content/feature.yaml'), '\noffline: false\n');
    rmSync(join(root, 'content/cooperation.yaml'));
    const { log } = buildCopy(root, { BASE_PATH: '/feature/' });
    const dist = join(root, 'dist');
    expect(existsSync(join(dist, 'sw.js')), log).toBe(true);
    const off = readFileSync(join(dist, 'sw.js'), 'utf8');
    expect(off).toContain('unregister');
    expect(off).not.toContain('fetch');
    const scripts = builtFiles(dist).filter((file) => file.endsWith('.js') && file !== 'sw.js');
    expect(
      scripts.filter((file) => readFileSync(join(dist, file), 'utf8').includes('serviceWorker')),
    ).toEqual([]);
    // The same build has no cooperation.yaml: no such page, and nothing that mentions it.
    expect(builtFiles(dist).filter((file) => file.includes('cooperation'))).toEqual([]);
    const texts = builtFiles(dist).filter((file) => /\.(?:html|xml|txt)$/.test(file));
    expect(
      texts.filter((file) => /cooperation|谁与谁合作|合作一览/.test(readFileSync(join(dist, file), 'utf8'))),
    ).toEqual([]);
  });
});
