import { randomBytes } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** 换成品时挨着成品的名字；进程号让 `recover` 认得出是不是别人正在换。 */
const besideName = (target: string, kind: 'new' | 'old'): string =>
  `${target}.${kind}-${String(process.pid)}-${randomBytes(4).toString('hex')}`;

/** 成品目录写错时，宁可不发布，也不能删掉别的东西。 */
function assertReplaceable(target: string, root: string): void {
  const path = relative(target, root);
  if (path === '' || !path.startsWith('..')) {
    throw new Error(`OUT_DIR 不能是项目目录或它的上级：${target}。请改成一个单独的目录，如 dist。`);
  }
  if (!existsSync(target) || existsSync(join(target, 'index.html'))) return;
  if (readdirSync(target).length === 0) return;
  throw new Error(`OUT_DIR 里有别的文件，不像以前的成品：${target}。请换一个目录，或先清空它。`);
}

function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    cpSync(from, to, { recursive: true });
    rmSync(from, { recursive: true });
  }
}

/** 同时换成品的最多试这么多次：每次都是别的构建刚换过。 */
const ATTEMPTS = 20;

/** 移开旧的；没有旧的就算了。 @returns 移到了哪里。 */
function moveAside(target: string): string | undefined {
  const outgoing = besideName(target, 'old');
  try {
    renameSync(target, outgoing);
    return outgoing;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/**
 * 用造好的成品换下旧的。旧的先移开，换不成就移回来。
 *
 * 两次改名之间有几十微秒成品目录不在：Node 没有两个目录对换的系统调用，改用符号链接，
 * 成品就不再是一个能整个拷走的目录。`src/cli/server/` 遇到这一刻会等一等再看，读者不会得到404。
 * @param staged 造好的目录，之后不复存在。
 * @param target 成品目录，可以不存在。
 * @param root 项目根，用来防止误删。
 * @throws target 不是可以整个换掉的目录时。
 */
export function swapInto(staged: string, target: string, root: string): void {
  assertReplaceable(target, root);
  mkdirSync(dirname(target), { recursive: true });
  const incoming = besideName(target, 'new');
  move(staged, incoming);
  for (let attempt = 1; ; attempt += 1) {
    const outgoing = moveAside(target);
    try {
      renameSync(incoming, target);
      if (outgoing !== undefined) rmSync(outgoing, { recursive: true, force: true });
      return;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      const taken = code === 'ENOTEMPTY' || code === 'EEXIST';
      if (outgoing !== undefined && taken) rmSync(outgoing, { recursive: true, force: true });
      else if (outgoing !== undefined) renameSync(outgoing, target);
      if (!taken || attempt === ATTEMPTS) throw error;
    }
  }
}
