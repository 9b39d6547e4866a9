/**
 * The port that PORT names; undefined where it names none.
 * @throws For what is no port.
 */
export function readPort(given: string | undefined): number | undefined {
  const text = given?.trim() ?? '';
  if (text === '') return undefined;
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Error(`PORT 应是 1 到 65535 的整数；现在是“${text}”。`);
}
