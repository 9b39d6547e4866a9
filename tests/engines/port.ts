import { createServer } from 'node:net';

/** 本机一个空着的端口。 */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}

/**
 * 等一个地址答话。
 * @throws 二十秒里没有答，或程序自己先退了
 */
export async function untilAnswers(
  url: string,
  died: () => string | undefined = () => undefined,
): Promise<void> {
  const deadline = Date.now() + 20_000;
  while (Date.now() < deadline) {
    const reason = died();
    if (reason !== undefined) throw new Error(reason);
    try {
      await fetch(url, { redirect: 'manual' });
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
  throw new Error(`${url} 二十秒里没有答话。`);
}
