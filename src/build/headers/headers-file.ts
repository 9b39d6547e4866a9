import type { HeaderRule } from './rules.ts';

/** 文件名；Netlify、Cloudflare Pages 等静态主机自己会读。 */
export const HEADERS_FILE = '_headers';

/** 写成 `_headers`：一行路径，下面缩进两格，一行一个头。 */
export function formatHeadersFile(rules: readonly HeaderRule[]): string {
  const blocks = rules.map(({ path, headers }) =>
    [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
  );
  return `${blocks.join('\n\n')}\n`;
}

/**
 * 读 `_headers`；`npm start`、测试与各种服务器的配置都由它来，测的就是发布的。
 * @throws 有读不懂的行时，写明第几行。
 */
export function parseHeadersFile(text: string): HeaderRule[] {
  const rules: { path: string; headers: Record<string, string> }[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const header = /^\s+([\w-]+): (.+)$/.exec(line);
    const rule = rules.at(-1);
    if (line.startsWith('/')) rules.push({ path: line.trim(), headers: {} });
    else if (header !== null && rule !== undefined) rule.headers[header[1] ?? ''] = header[2] ?? '';
    else throw new Error(`${HEADERS_FILE} 第${String(index + 1)}行读不懂：“${line}”。请重新构建。`);
  }
  return rules;
}
