import {
  constants,
  copyFileSync,
  linkSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** 文件系统没有硬链接（U盘、有的网盘）时的几种说法。 */
const NO_LINKS = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS']);

/** 草稿放在同一目录，换名才是一步；以点起头，半路留下的也不会被当作内容（checks/files.ts）。 */
const draftOf = (file: string): string =>
  join(dirname(file), `.${basename(file)}.${String(process.pid)}.draft`);

/** 写好草稿再交给 `settle` 就位；写不成就删掉草稿，不留半份。 */
function withDraft(
  file: string,
  content: string | Uint8Array,
  options: { flush?: boolean; mode?: number | undefined },
  settle: (draft: string) => void,
): void {
  const draft = draftOf(file);
  try {
    writeFileSync(draft, content, options);
    settle(draft);
  } finally {
    rmSync(draft, { force: true });
  }
}

/** 换上一份缓存：先写草稿再换名，中断了也不会留下半份。 */
export function replaceFile(file: string, content: string | Uint8Array): void {
  withDraft(file, content, {}, (draft) => {
    renameSync(draft, file);
  });
}

/**
 * 换上编者的一份文件：磁盘满了、进程被杀、机器断电，读到的要么是旧的全文，要么是新的全文。
 * 先落盘再换名；符号链接换它所指的那份，权限照旧。
 */
export function replaceSource(file: string, text: string): void {
  const current = statSync(file, { throwIfNoEntry: false });
  const target = current === undefined ? file : realpathSync(file);
  withDraft(target, text, { flush: true, mode: current?.mode }, (draft) => {
    renameSync(draft, target);
  });
}

/**
 * 新写编者的一份文件，绝不盖掉已有的：两边同时写，也只有先到的一份。
 * @throws 已经有这个文件（EEXIST）时。
 */
export function createSource(file: string, text: string): void {
  withDraft(file, text, { flush: true }, (draft) => {
    try {
      linkSync(draft, file);
    } catch (error) {
      if (!NO_LINKS.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
      copyFileSync(draft, file, constants.COPYFILE_EXCL);
    }
  });
}
