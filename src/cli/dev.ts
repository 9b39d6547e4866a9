import { requireContentDir } from '../lib/files.ts';
import { readEnvironment } from '../lib/environment.ts';
import { runAstro } from './astro.ts';
import { readPort } from './port.ts';
import { runCommand } from './run-command.ts';

/** `npm run dev`. Wrong settings are told in Chinese before Astro says so in English. */
async function main(): Promise<void> {
  const args = process.argv.slice(2);
  const port = readPort(process.env['PORT']);
  requireContentDir(readEnvironment(process.env).contentDir);
  const portArgs = port === undefined || args.includes('--port') ? [] : ['--port', String(port)];
  process.exitCode = await runAstro(['dev', ...portArgs, ...args]);
}

await runCommand(main);
