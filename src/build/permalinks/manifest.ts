/** The head of the record, for editors who open it. */
const HEADER = `# 本站发布过的永久地址，一行一个：页面，或页面加编号。由 npm run permalinks 添行，不要手工删行。
# 页面或编号改了名，在同一目录的 redirects.yaml 里写上 from 与 to，旧链接才不会断。
`;

export const MANIFEST_FILE = 'permalinks.txt';

/** Reads a record; blank lines and those that begin with # do not count. */
export function parseManifest(text: string): Set<string> {
  const lines = text.split('\n').map((line) => line.trim());
  return new Set(lines.filter((line) => line.startsWith('/')));
}

/** Writes a record, sorted: a change touches one line. */
export function formatManifest(addresses: Iterable<string>): string {
  return `${HEADER}${[...new Set(addresses)].sort().join('\n')}\n`;
}

/** An address → page and id. */
export function splitAddress(address: string): { path: string; id: string | undefined } {
  const [path = '', id] = address.split('#');
  return { path, id };
}
