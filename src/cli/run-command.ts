import { existsSync } from 'node:fs';

/** Causes that lie in the machine; content and checks speak for themselves. */
const CAUSES: readonly (readonly [RegExp, string])[] = [
  [/\bENOSPC\b|\bEDQUOT\b/, '磁盘满了。请腾出地方：.cache 与 .build 都可以整个删掉，下次构建会重做。'],
  [/\bEFBIG\b/, '系统限制了单个文件的大小，写不下。请放宽限制（ulimit -f）。'],
  [/\bEMFILE\b|\bENFILE\b/, '同时打开的文件太多。请放宽限制（ulimit -n）。'],
  [/\bEROFS\b|\bEACCES\b|\bEPERM\b/, '没有写文件的权限。请看内容目录、成品目录与 .cache、.build 属于谁。'],
];

/** Signals that have a sentence of their own. */
const SIGNALS: Readonly<Record<string, string>> = {
  SIGINT: '构建停下了。',
  SIGTERM: '构建被终止（SIGTERM）。',
  SIGKILL: '构建被强行终止（SIGKILL），多半是内存不够。',
};

/** Follows every cause: a failed build does not touch the finished site. */
const KEPT = '这次没有换下成品，原来的还在。';

/** A known cause of the machine's in Chinese; undefined for any other. */
export function machineCause(output: string): string | undefined {
  return CAUSES.find(([pattern]) => pattern.test(output))?.[1];
}

/** Why a build stopped, in Chinese, by its errors and the signal that ended it; undefined for an unknown cause. */
export function whyStopped(output: string, signal: string | null): string | undefined {
  if (signal !== null) return `${SIGNALS[signal] ?? `构建被中断（${signal}）。`}${KEPT}再构建一次就好。`;
  const cause = machineCause(output);
  return cause === undefined ? undefined : `${cause}${KEPT}`;
}

/** Where an editor may keep SITE_URL and the like; what the command line says goes first. */
const SETTINGS = '.env';

/** A known error in a sentence of Chinese; any other is the program's fault and wants its stack. */
function explain(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if (/\p{Script=Han}/u.test(error.message)) return error.message;
  const cause = machineCause(error.message);
  return cause === undefined ? undefined : `${cause}没有写成的文件还是原来的样子（${error.message}）。`;
}

/** Runs a command for editors: an error is a sentence they can go by, the command fails, and there is no stack. */
export async function runCommand(main: () => Promise<void> | void): Promise<void> {
  try {
    if (existsSync(SETTINGS)) process.loadEnvFile(SETTINGS);
    await main();
  } catch (error) {
    const said = explain(error);
    if (said === undefined) throw error;
    console.error(said);
    process.exitCode = 1;
  }
}
