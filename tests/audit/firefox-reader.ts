import { spawnSync } from 'node:child_process';
import { FIREFOX, startFirefox } from '../browser/firefox.ts';
import type { Reader } from './reading.ts';

/** Debian 的 Firefox，经 WebDriver BiDi。 */
export async function firefoxReader(): Promise<Reader> {
  const name = spawnSync(FIREFOX, ['--version'], { encoding: 'utf8' }).stdout.trim();
  return { name, ...(await startFirefox()) };
}
