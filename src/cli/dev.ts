import { runAstro } from './astro.ts';

const args = process.argv.slice(2);
const port = process.env['PORT'];
const portArgs = port === undefined || args.includes('--port') ? [] : ['--port', port];
process.exitCode = await runAstro(['dev', ...portArgs, ...args]);
