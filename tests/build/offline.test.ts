import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { builtFiles, builtSite } from './site.ts';

const site = builtSite();

/* An edition is offline by itself, so whoever reads one keeps it. */
describe.each(['', 'hant/'])('offline reading of /%s', (folder) => {
  const dir = join(site.dir, folder);
  const worker = readFileSync(join(dir, 'sw.js'), 'utf8');

  it('sw.js imports nothing; every file on its list exists, every page is on it', () => {
    expect(worker).not.toMatch(/\b(?:import|export)\b\s*[{*"'(]/);
    const list = /"files":(?<files>\[[^\]]*\]),"extras":(?<extras>\[[^\]]*\])/.exec(worker)?.groups;
    const files = [list?.['files'], list?.['extras']].flatMap((json) => JSON.parse(json ?? '[]') as string[]);
    expect(files.length).toBeGreaterThan(50);
    const missing = files.filter(
      (file) => !existsSync(join(dir, /(?:^|\/)$/.test(file) ? `${file}index.html` : file)),
    );
    expect(missing).toEqual([]);
    const pages = builtFiles(dir).filter((file) => file.endsWith('index.html') && !file.startsWith('hant/'));
    expect(pages.filter((file) => !files.includes(file.replace(/index\.html$/, '')))).toEqual([]);
    expect(files).not.toContain('404.html');
    /* A service worker answers the workers below its own folder alone. */
    expect(files.filter((file) => /^\.\..*\.js$/.test(file))).toEqual([]);
    const scripts = builtFiles(dir).filter((file) => /^_astro\/.+\.(?:js|css)$/.test(file));
    expect(scripts.filter((file) => !files.includes(file))).toEqual([]);
  });
});
