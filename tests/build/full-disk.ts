import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/*
 * Makes the disk “full”: loaded by `node --import`; once `DISK_BYTES` bytes are written, writing files fails with
 * ENOSPC, and as on a true disk the last file is written in part.
 */

let left = Number(process.env['DISK_BYTES']);

const full = (): NodeJS.ErrnoException =>
  Object.assign(new Error('ENOSPC: no space left on device, write'), {
    code: 'ENOSPC',
    errno: -28,
    syscall: 'write',
  });

/** What can still be written of it; undefined when that is all. */
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
