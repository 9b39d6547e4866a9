import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { buildCopy } from './build-copy.ts';
import { copyProject } from './project-copy.ts';
import { builtFiles } from './site.ts';

const root = copyProject('incremental', 'tests/fixtures/feature');

/** @returns 构建的输出，去掉颜色。 */
function build(outDir: string): string {
  const { status, log } = buildCopy(root, { OUT_DIR: outDir });
  expect(status, log).toBe(0);
  return log;
}

function edit(file: string, from: string, to: string): void {
  const path = join(root, 'content', file);
  const text = readFileSync(path, 'utf8');
  expect(text).toContain(from);
  writeFileSync(path, text.replace(from, to));
}

/** 内容不同的文件。 */
function differences(one: string, other: string): string[] {
  const [before, after] = [join(root, one), join(root, other)];
  const names = new Set([...builtFiles(before), ...builtFiles(after)]);
  const read = (dir: string, name: string): string =>
    builtFiles(dir).includes(name) ? readFileSync(join(dir, name), 'latin1') : '';
  return [...names].filter((name) => read(before, name) !== read(after, name));
}

it('改一篇再构建：别篇照抄上一次的，成品与从头构建的一个字节不差；清单一改，各篇重排', () => {
  build('dist');
  edit('articles/ferry.mdx', '担子不好过', '担子不大好过');
  const again = build('dist');
  expect(again).toMatch(/articles\/old-bridge\/index\.html \(restored\)/);
  expect(again).not.toMatch(/articles\/ferry\/index\.html \(restored\)/);
  expect(readFileSync(join(root, 'dist/articles/ferry/index.html'), 'utf8')).toContain('担子不大好过');
  cpSync(join(root, 'dist'), join(root, 'kept'), { recursive: true });
  rmSync(join(root, '.cache'), { recursive: true });
  build('fresh');
  expect(differences('kept', 'fresh')).toEqual([]);

  edit('feature.yaml', '虚构作者甲', '虚构作者乙');
  const relisted = build('dist');
  expect(relisted).not.toContain('(restored)');
  expect(readFileSync(join(root, 'dist/articles/old-bridge/index.html'), 'utf8')).toContain('虚构作者乙');
});
