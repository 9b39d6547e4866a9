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

/** What file systems say that have no hard links (USB sticks, some network drives). */
const NO_LINKS = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS']);

/**
 * A draft lies in the same folder, or renaming is no single step; with a dot first, one left behind is no content.
 */
const draftOf = (file: string): string =>
  join(dirname(file), `.${basename(file)}.${String(process.pid)}.draft`);

/** Writes a draft and has it put in place; where that fails, the draft goes. */
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

/** Replaces a file: a draft, then renamed, so that an interruption leaves no half. */
export function replaceFile(file: string, content: string | Uint8Array): void {
  withDraft(file, content, {}, (draft) => renameSync(draft, file));
}

/**
 * Replaces a file of the editors’: whatever happens it holds the old text or the new. Flushed before it is renamed; a
 * link's target is replaced; permissions stay.
 */
export function replaceSource(file: string, text: string): void {
  const current = statSync(file, { throwIfNoEntry: false });
  const target = current === undefined ? file : realpathSync(file);
  withDraft(target, text, { flush: true, mode: current?.mode }, (draft) => renameSync(draft, target));
}

/** Writes a new file of the editors’, and never over another. @throws Where there is one (EEXIST). */
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
