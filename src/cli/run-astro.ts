import { runAstro } from './astro.ts';

/** 供 npm 脚本调用的 astro：不上报使用情况，其余照传。 */
process.exitCode = await runAstro(process.argv.slice(2));
