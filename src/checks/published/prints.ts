import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentModel } from '../model.ts';
import { surplus } from './compare.ts';
import { RECORD_FILE } from './record.ts';
import type { Problem } from '../problem.ts';

const REMEDY = '读一遍改动（git diff），没有错就运行 npm run permalinks 记下；不该改的改回去。';

/** Six of the digits: what is found is a slip, nobody forges a line. */
const printOf = (part: string): string => createHash('sha256').update(part).digest('hex').slice(0, 6);

/** The fingerprints of every file but the record: each line's of a text, one of a picture. */
export const printsOf = (contentDir: string, files: readonly string[]): Map<string, string[]> =>
  new Map(
    files
      .filter((name) => name !== RECORD_FILE)
      .map((name) => {
        const isText = /\.(?:yaml|mdx)$/.test(name);
        const content = readFileSync(join(contentDir, name), isText ? 'utf8' : 'base64');
        return [name, (isText ? content.split(/\r?\n/) : [content]).map(printOf)];
      }),
  );

/** Lines that are not as they were when they were last recorded. */
export function unrecordedLines({ root, files, published }: ContentModel, contentDir: string): Problem[] {
  const before = published?.prints ?? new Map<string, readonly string[]>();
  const now = printsOf(contentDir, files);
  return [...new Set([...before.keys(), ...now.keys()])].flatMap((name) => {
    const told = (what: string, line?: number): Problem => ({
      file: `${root}/${name}`,
      line,
      rule: 'words',
      message: `${what}，还没有记下。`,
      remedy: REMEDY,
    });
    const [was, is] = [before.get(name), now.get(name)];
    if (was === undefined) return [told('新添的文件')];
    if (is === undefined) return [told('发布过的文件不见了')];
    if (was.join() === is.join()) return [];
    const fresh = surplus([...is.entries()], was, ([, print]) => print);
    if (fresh.length === 0) {
      const first = was.findIndex((print, index) => print !== is[index]);
      return [told('发布过的文字从这里起少了几行，或换了次序', first + 1)];
    }
    return fresh.map(([index]) => told('这一行改过或是新添的', index + 1));
  });
}
