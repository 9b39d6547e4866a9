import { existsSync } from 'node:fs';

/*
 * The system kills Astro, the child of the build, as when memory runs out: loaded by `node --import`, it waits until the
 * site begins to be written.
 */

if (process.argv[1]?.endsWith('astro.mjs') === true)
  setInterval(() => {
    if (existsSync('.build')) process.kill(process.pid, 'SIGKILL');
  }, 20).unref();
