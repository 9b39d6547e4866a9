import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadContent } from '../../src/checks/load-content.ts';
import { formatProblem } from '../../src/checks/problem.ts';
import { unrecordedLines } from '../../src/checks/published/prints.ts';
import { RECORD_FILE } from '../../src/checks/published/record.ts';
import { readEnvironment } from '../../src/lib/environment.ts';

// The record of the repository's own feature is there, and what was published changes only when a person has read the
// change: a slip of the hand, a merge gone wrong or a replacement that went too far shows here, wherever it is.

const { contentDir } = readEnvironment(process.env);
const record = join(contentDir, RECORD_FILE);

it('the record of what was published is there', () => {
  const remedy = '从版本库里取回；还没有发布过的，运行 npm run permalinks 记下。';
  const isOwn = process.env['CONTENT_DIR'] === undefined;
  expect(existsSync(record) || !isOwn, `${record} 不见了。${remedy}`).toBe(true);
});

it.runIf(existsSync(record))('every line of the feature is as it was recorded', async () => {
  const changed = unrecordedLines(await loadContent(contentDir), contentDir);
  expect(changed.map(formatProblem).join('\n')).toBe('');
});
