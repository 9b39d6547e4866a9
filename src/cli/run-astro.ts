import { runAstro } from './astro.ts';
import { runCommand } from './run-command.ts';

/** astro for npm scripts. */
await runCommand(async () => {
  process.exitCode = await runAstro(process.argv.slice(2));
});
