import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { replaceFile } from '../kept/replace-file.ts';

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

/** 一份文件压成的两份。 */
interface Packed {
  br: Uint8Array;
  gz: Uint8Array;
}

/** 存下的两份；缺一份也算没有。 */
function kept(file: string): Packed | undefined {
  try {
    return { br: readFileSync(`${file}.br`), gz: readFileSync(`${file}.gz`) };
  } catch {
    return undefined;
  }
}

/** 压好存下。 */
async function pack(file: string, bytes: Uint8Array, quality: number): Promise<Packed> {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  const [br, gz] = await Promise.all([brotli(bytes, { params }), zip(bytes, { level: 9 })]);
  mkdirSync(dirname(file), { recursive: true });
  replaceFile(`${file}.br`, br);
  replaceFile(`${file}.gz`, gz);
  return { br, gz };
}

/** 同样的内容压过就照抄上次的；小文件，同步读写比排队等线程省得多。 */
async function compressOne(file: string, quality: number): Promise<boolean> {
  const bytes = readFileSync(file);
  if (bytes.length < SMALLEST) return false;
  const key = createHash('sha256')
    .update(JSON.stringify([quality]))
    .update(bytes)
    .digest('hex')
    .slice(0, 32);
  const store = join(FOLDER, key.slice(0, 2), key);
  const { br, gz } = kept(store) ?? (await pack(store, bytes, quality));
  if (br.length > bytes.length * WORTH) return false;
  writeFileSync(`${file}.br`, br);
  writeFileSync(`${file}.gz`, gz);
  return true;
}
