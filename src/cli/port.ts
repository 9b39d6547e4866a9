/**
 * 环境变量 PORT 写的端口；没有写就是 undefined。
 * @throws 不是能用的端口号时。
 */
export function readPort(given: string | undefined): number | undefined {
  const text = given?.trim() ?? '';
  if (text === '') return undefined;
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Error(`PORT 应是 1 到 65535 的整数；现在是“${text}”。`);
}
