/** 清单开头的说明，写给打开它的编者。 */
const HEADER = `# 本站发布过的永久地址，一行一个：页面，或页面加编号。由 npm run permalinks 添行，不要手工删行。
# 页面或编号改了名，在同一目录的 redirects.yaml 里写上 from 与 to，旧链接才不会断。
`;

/** 清单的文件名，在内容目录里。 */
export const MANIFEST_FILE = 'permalinks.txt';

/** 读清单；空行与 # 起头的说明不算。 */
export function parseManifest(text: string): Set<string> {
  const lines = text.split('\n').map((line) => line.trim());
  return new Set(lines.filter((line) => line.startsWith('/')));
}

/** 写清单：按地址排序，添删一处只动一行。 */
export function formatManifest(addresses: Iterable<string>): string {
  return `${HEADER}${[...new Set(addresses)].sort().join('\n')}\n`;
}

/** 地址 → 页面与编号。 */
export function splitAddress(address: string): { path: string; id: string | undefined } {
  const [path = '', id] = address.split('#');
  return { path, id };
}
