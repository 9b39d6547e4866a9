import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** 压过的存在这里，文件名由内容得来；可以整个删掉，下次构建再压。 */
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
 * brotli 的级别。11级比9级小百分之四，慢二十来倍（本站网页实测）；
 * 文件多过 `MANY` 个，构建的时间要紧，用9级。
 */
const BEST = 11;
const QUICK = 9;
const MANY = 1000;

/**
 * 给每个文件在旁边写上 `.br` 与 `.gz`，服务器直接给，不必现压。
 * @param files 文件的完整路径；不值得压的自动略过。
 * @returns 写了压缩版的文件数。
 */
export async function compressFiles(files: readonly string[]): Promise<number> {
  const waiting = files.filter((file) => COMPRESSIBLE.test(file));
  const quality = waiting.length > MANY ? QUICK : BEST;
  let written = 0;
  const worker = async (): Promise<void> => {
    for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
      if (await compressOne(file, quality)) written += 1;
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, worker));
  return written;
}

/** 同样的内容压过就用上次的；没有改过的网页，再构建时只读一次。 */
async function keptOr(
  bytes: Uint8Array,
  settings: readonly unknown[],
  compress: () => Promise<[Buffer, Buffer]>,
): Promise<[Buffer, Buffer]> {
  const key = createHash('sha256').update(JSON.stringify(settings)).update(bytes).digest('hex').slice(0, 32);
  const file = join(FOLDER, key.slice(0, 2), key);
  const kept = await Promise.all([readFile(`${file}.br`), readFile(`${file}.gz`)]).catch(() => undefined);
  if (kept !== undefined) return kept;
  const made = await compress();
  await mkdir(dirname(file), { recursive: true });
  await Promise.all(
    (['br', 'gz'] as const).map(async (kind, index) => {
      const draft = `${file}.${String(process.pid)}.${kind}`;
      await writeFile(draft, made[index] ?? '');
      await rename(draft, `${file}.${kind}`);
    }),
  );
  return made;
}

async function compressOne(file: string, quality: number): Promise<boolean> {
  const bytes = await readFile(file);
  if (bytes.length < SMALLEST) return false;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  const [br, gz] = await keptOr(bytes, [quality], () =>
    Promise.all([brotli(bytes, { params }), zip(bytes, { level: 9 })]),
  );
  if (br.length > bytes.length * WORTH) return false;
  await Promise.all([writeFile(`${file}.br`, br), writeFile(`${file}.gz`, gz)]);
  return true;
}
