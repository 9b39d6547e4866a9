import { spawn } from 'node:child_process';
import { cpSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { HANT_FOLDER } from '../lib/edition.ts';
import { type BuildEnvironment, readEnvironment } from '../lib/environment.ts';
import { stagingDir } from './publish/publish.ts';

/** An edition that a pass beside this one makes. */
export interface Edition {
  /**
   * Waits for it and puts it into the site.
   * @throws When it was not made; its pass has said why.
   */
  join(root: string): Promise<void>;
}

/**
 * Runs this very build once more, for the Traditional edition; it stops where editions are joined. Pictures have been
 * encoded once, which is the dearest part of a build without a cache.
 */
export function startHantPass({ cacheDir }: BuildEnvironment): Edition {
  const env = { ...process.env, EDITION: 'hant' };
  cpSync(join(cacheDir, 'assets'), join(readEnvironment(env).cacheDir, 'assets'), { recursive: true });
  const child = spawn(process.execPath, process.argv.slice(1), {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  process.once('exit', () => child.kill());
  const ended = new Promise<number | null>((finish) => {
    child.once('error', () => finish(null)).once('close', finish);
  });
  return {
    join: async (root) => {
      if (child.pid === undefined || (await ended) !== 0)
        throw new Error('繁體版没有造成，原因见上。不要这一版，就在 feature.yaml 里写 traditional: false。');
      renameSync(stagingDir(child.pid), join(root, HANT_FOLDER));
    },
  };
}
