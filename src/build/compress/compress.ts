import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { cached } from '../../lib/cache.ts';

const FOLDER = '.cache/compressed';

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/** 压得动的：文字。图片、字体与检索索引本身已经压过。 */
export const COMPRESSIBLE = /\.(?:html|css|js|json|xml|txt|svg|csv|webmanifest)$/;

/** 再小就不值得：响应头都比它大。 */
const SMALLEST = 256;

/** 一份文件至少要省下这么多才留压缩的那份。 */
const WORTH = 0.95;

/**
 * 给每个文件在旁边写上 `.br` 与 `.gz`，服务器直接给，不必现压。
 * @param files 文件的完整路径；不值得压的自动略过。
 * @returns 写了压缩版的文件数。
 */
export async function compressFiles(files: readonly string[]): Promise<number> {
  const waiting = files.filter((file) => COMPRESSIBLE.test(file));
  let written = 0;
  const worker = async (): Promise<void> => {
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
      if (await compressOne(file)) written += 1;
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  return written;
}

function brotliOf(bytes: Uint8Array): Promise<Uint8Array> {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  return brotli(bytes, { params });
}

async function compressOne(file: string): Promise<boolean> {
  const bytes = readFileSync(file);
  if (bytes.length < SMALLEST) return false;
  const br = await cached(FOLDER, 'br', [bytes], () => brotliOf(bytes));
  if (br.length > bytes.length * WORTH) return false;
  writeFileSync(`${file}.br`, br);
  writeFileSync(`${file}.gz`, await zip(bytes, { level: 9 }));
  return true;
}
