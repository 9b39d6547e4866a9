import { runAstro } from './astro.ts';

/** astro for npm scripts. */
process.exitCode = await runAstro(process.argv.slice(2));
