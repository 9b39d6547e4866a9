import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/*
 * 让磁盘“满”：`node --import` 先载入它，写满 `DISK_BYTES` 字节以后，再写文件都得 ENOSPC，
 * 与真的一样，最后一个文件只写进去一截。
 */

let left = Number(process.env['DISK_BYTES']);

const full = (): NodeJS.ErrnoException =>
  Object.assign(new Error('ENOSPC: no space left on device, write'), {
    code: 'ENOSPC',
    errno: -28,
    syscall: 'write',
  });

/** 还写得下的一截；写得下全部就是 undefined。 */
function fits(data: unknown): Uint8Array | undefined {
  const bytes = typeof data === 'string' ? Buffer.from(data) : data;
  if (!(bytes instanceof Uint8Array)) return undefined;
  const part = bytes.subarray(0, Math.max(0, left));
  left -= bytes.length;
  return part.length === bytes.length ? undefined : part;
}

const { writeFileSync } = fs;
const { writeFile } = fs.promises;

fs.writeFileSync = (...args) => {
  const part = fits(args[1]);
  if (part === undefined) {
    writeFileSync(...args);
    return;
  }
  writeFileSync(args[0], part);
  throw full();
};
fs.promises.writeFile = async (...args) => {
  const part = fits(args[1]);
  if (part === undefined) return writeFile(...args);
  await writeFile(args[0], part);
  throw full();
};
syncBuiltinESMExports();
