/** 构建或命令没有成功时，认得出的几种机器上的原因；内容与检查的错误自己已经说明白。 */
const CAUSES: readonly (readonly [RegExp, string])[] = [
  [/\bENOSPC\b|\bEDQUOT\b/, '磁盘满了。请腾出地方：.cache 与 .build 都可以整个删掉，下次构建会重做。'],
  [/\bEFBIG\b/, '系统限制了单个文件的大小，写不下。请放宽限制（ulimit -f）。'],
  [/\bEMFILE\b|\bENFILE\b/, '同时打开的文件太多。请放宽限制（ulimit -n）。'],
  [/\bEROFS\b|\bEACCES\b|\bEPERM\b/, '没有写文件的权限。请看内容目录、成品目录与 .cache、.build 属于谁。'],
];

/** 被信号终止的几种；别的只说是哪一个。 */
const SIGNALS: Readonly<Record<string, string>> = {
  SIGINT: '构建停下了。',
  SIGTERM: '构建被终止（SIGTERM）。',
  SIGKILL: '构建被强行终止（SIGKILL），多半是内存不够。',
};

/** 每种原因后面都有这一句：失败的构建不动成品。 */
const KEPT = '这次没有换下成品，原来的还在。';

/** 报错里认得出的机器上的原因，说成一句中文；认不出时是 undefined。 */
export function machineCause(output: string): string | undefined {
  return CAUSES.find(([pattern]) => pattern.test(output))?.[1];
}

/**
 * 构建为什么停下，说成一句中文。
 * @param output 构建的报错，可以只有末尾一截。
 * @param signal 被什么信号终止；不是就不给。
 * @returns 认不出时是 undefined。
 */
export function whyStopped(output: string, signal: string | null): string | undefined {
  if (signal !== null) return `${SIGNALS[signal] ?? `构建被中断（${signal}）。`}${KEPT}再构建一次就好。`;
  const cause = machineCause(output);
  return cause === undefined ? undefined : `${cause}${KEPT}`;
}
