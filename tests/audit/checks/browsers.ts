import { attempt, type CheckResult } from '../check.ts';
import { readAround, type Reader } from '../reading.ts';

/** Written to the console each time: unless it is read, “no errors” counts for nothing. */
const CONTROL = '对照：这一句该读到';

/** Reading, searching and copying in a browser brings no errors to the console; all headers are there. */
export const inBrowser = (
  server: string,
  name: string,
  start: () => Promise<Reader>,
  base: string,
  article: string,
): Promise<CheckResult> =>
  attempt(`${name}：${server}`, async () => {
    const reader = await start();
    try {
      const problems = await readAround(reader, base, article);
      await reader.evaluate(`(console.error('${CONTROL}'), 0)`);
      await new Promise((resolve) => setTimeout(resolve, 500));
      const heard = (await reader.errors()).some((error) => error.includes(CONTROL));
      return {
        problems,
        note: `${reader.name}：首页、${article}、检索“联盟”、复制一段；控制台${heard ? '没有别的错误' : '读不到，错误没有查'}`,
      };
    } finally {
      await reader.close();
    }
  });
