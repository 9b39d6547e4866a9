import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadContent } from '../../src/checks/load-content.ts';
import { formatProblem } from '../../src/checks/problem.ts';
import { unrecordedLines } from '../../src/checks/published/prints.ts';
import { RECORD_FILE } from '../../src/checks/published/record.ts';
import { readEnvironment } from '../../src/lib/environment.ts';

// What was published changes only when a person has read the change: a slip of the hand, a merge gone wrong or a
// replacement that went too far shows here, wherever in the content it is.

const { contentDir } = readEnvironment(process.env);

it.runIf(existsSync(join(contentDir, RECORD_FILE)))(
  'every line of the feature is as it was recorded',
  async () => {
    const changed = unrecordedLines(await loadContent(contentDir), contentDir);
    expect(changed.map(formatProblem).join('\n')).toBe('');
  },
);
