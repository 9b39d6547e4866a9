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
