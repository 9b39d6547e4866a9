import { existsSync } from 'node:fs';
import { machineCause } from './why-stopped.ts';

/** Where an editor may keep SITE_URL and the like; what the command line says goes first. */
const SETTINGS = '.env';

/** A known error in a sentence of Chinese; any other is the program's fault and wants its stack. */
function explain(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if (/\p{Script=Han}/u.test(error.message)) return error.message;
  const cause = machineCause(error.message);
  return cause === undefined ? undefined : `${cause}没有写成的文件还是原来的样子（${error.message}）。`;
}

/** Runs a command for editors: an error is a sentence they can go by, the command fails, and there is no stack. */
export async function runCommand(main: () => Promise<void> | void): Promise<void> {
  try {
    if (existsSync(SETTINGS)) process.loadEnvFile(SETTINGS);
    await main();
  } catch (error) {
    const said = explain(error);
    if (said === undefined) throw error;
    console.error(said);
    process.exitCode = 1;
  }
}
