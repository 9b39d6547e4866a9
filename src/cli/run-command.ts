import { machineCause } from './why-stopped.ts';

/** 认得出的错误说成一句中文；认不出的是程序的毛病，要看调用栈。 */
function explain(error: unknown): string | undefined {
  if (!(error instanceof Error)) return undefined;
  if (/\p{Script=Han}/u.test(error.message)) return error.message;
  const cause = machineCause(error.message);
  return cause === undefined ? undefined : `${cause}没有写成的文件还是原来的样子（${error.message}）。`;
}

/** 运行一个给编者用的命令：出了错，说一句能照着做的中文，以失败退出，不打印调用栈。 */
export async function runCommand(main: () => Promise<void> | void): Promise<void> {
  try {
    await main();
  } catch (error) {
    const said = explain(error);
    if (said === undefined) throw error;
    console.error(said);
    process.exitCode = 1;
  }
}
