import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { HANT_FOLDER } from '../../lib/edition.ts';
import type { PageFacts } from '../page-checks/model.ts';
import { mergeInlineHashes } from './policy.ts';
import { type HeaderRule, headerRules } from './rules.ts';

/** Netlify, Cloudflare Pages and other static hosts read this file. */
export const HEADERS_FILE = '_headers';

/** Cloudflare ignores a longer line, characters: https://developers.cloudflare.com/pages/configuration/headers/ */
const LONGEST_LINE = 2000;

const TOO_LONG = (name: string, length: number): string =>
  `响应头 ${name} 有${String(length)}个字符，超过Cloudflare的上限${String(LONGEST_LINE)}，上线后会被丢掉。` +
  '内联的样式每种占53个字符：让几个组件合用一份样式，再构建。';

/** A line for the path, below it an indented one a header. @throws On a line that Cloudflare would ignore. */
export function formatHeadersFile(rules: readonly HeaderRule[]): string {
  const blocks = rules.map(({ path, headers }) => [
    path,
    ...Object.entries(headers).map(([name, value]) => {
      const line = `  ${name}: ${value}`;
      if (line.length > LONGEST_LINE) throw new Error(TOO_LONG(name, line.length));
      return line;
    }),
  ]);
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

/** @throws On a line it cannot read; the message names it. */
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

/** The top level of the site; instead of the Traditional edition's folder, the top level of that. */
async function entriesOf(root: string): Promise<string[]> {
  const names = (await readdir(root, { withFileTypes: true })).map((entry) =>
    entry.isDirectory() ? `${entry.name}/` : entry.name,
  );
  if (!names.includes(HANT_FOLDER)) return names;
  const inside = await entriesOf(join(root, HANT_FOLDER));
  return [...names.filter((name) => name !== HANT_FOLDER), ...inside.map((name) => HANT_FOLDER + name)];
}

/**
 * Writes `_headers` for the whole site. Static hosts read it, `npm start` and the tests answer by it, and nginx's
 * configuration is made from it.
 * @param root The built site, with everything but compressed copies in it.
 * @param pages Its pages as they will be served: the policy allows their inline styles and scripts by digest.
 */
export async function writeHeaders(
  root: string,
  base: string,
  pages: readonly Pick<PageFacts, 'inline'>[],
): Promise<void> {
  const entries = await entriesOf(root);
  const inline = mergeInlineHashes(pages.map((page) => page.inline));
  await writeFile(join(root, HEADERS_FILE), formatHeadersFile(headerRules(entries, base, inline)));
}
