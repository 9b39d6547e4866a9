/*
 * A process by itself: the certificate made for it is known through NODE_EXTRA_CA_CERTS alone, which is read at the
 * start. Takes host and port; writes the result as JSON to the standard output.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { scan } from '@mdn/mdn-http-observatory';

/**
 * Its install script downloads the browsers' HSTS preload list and is not run here; localhost is on no list, so an
 * empty one does.
 */
const preloaded = join(
  dirname(fileURLToPath(import.meta.resolve('@mdn/mdn-http-observatory'))),
  '../conf/hsts-preload.json',
);
if (!existsSync(preloaded)) writeFileSync(preloaded, '{}');

const result = await scan(process.argv[2] ?? '');
process.stdout.write(JSON.stringify({ scan: result.scan, tests: result.tests }));
