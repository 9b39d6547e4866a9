import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { cached } from '../../lib/cache.ts';
import { listFiles } from '../../lib/files.ts';

const FOLDER = '.cache/compressed';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** Text; pictures, fonts and the search index are compressed already. */
const COMPRESSIBLE = /\.(?:html|css|js|json|xml|txt|svg|csv|webmanifest)$/;

/** Bytes; below that, the response headers are larger. */
const SMALLEST = 256;

/** The compressed copy stays when it is at most this part of the file. */
const WORTH = 0.95;

/**
 * Puts `.br` and `.gz` beside every text file, so that the server need not compress.
 * @param root The built site.
 */
export async function compressSite(root: string): Promise<void> {
  const waiting = (await listFiles(root)).filter((file) => COMPRESSIBLE.test(file));
  const worker = async (): Promise<void> => {
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) await compress(join(root, file));
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
}

function brotliOf(bytes: Uint8Array): Promise<Uint8Array> {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  return brotli(bytes, { params });
}

async function compress(file: string): Promise<void> {
  const bytes = readFileSync(file);
  if (bytes.length < SMALLEST) return;
  const br = await cached(FOLDER, 'br', [bytes], () => brotliOf(bytes));
  if (br.length > bytes.length * WORTH) return;
  writeFileSync(`${file}.br`, br);
  writeFileSync(`${file}.gz`, await zip(bytes, { level: 9 }));
}
