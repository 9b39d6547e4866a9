import type { Mutant } from './mutant.ts';
import type { Workspace } from './workspace.ts';

/* Where defects are planted the content itself says, not a name written here: it works for another feature, too. */

/**
 * The first article of the content that has it.
 * @throws When none has.
 */
export function articleWith(workspace: Workspace, pattern: RegExp): string {
  const found = workspace
    .list('content/articles')
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => `content/articles/${name}`)
    .find((path) => pattern.test(workspace.read(path)));
  if (found === undefined) throw new Error(`没有一篇文章合乎 ${String(pattern)}。`);
  return found;
}

/** The first page of an article in the built site that has it. */
export function articlePage(workspace: Workspace, pattern = /(?:)/): string {
  const found = workspace
    .list('dist/articles')
    .map((slug) => `dist/articles/${slug}/index.html`)
    .find((path) => pattern.test(workspace.read(path)));
  if (found === undefined) throw new Error(`没有一页合乎 ${String(pattern)}。`);
  return found;
}

/** Gives articles and the about page another style sheet: the policy would refuse an inline one that is changed. */
export function addStyle(workspace: Workspace, css: string): void {
  workspace.write('dist/_astro/mutant.css', css);
  const articles = workspace.list('dist/articles').map((slug) => `dist/articles/${slug}/index.html`);
  for (const path of [...articles, 'dist/about/index.html'])
    workspace.edit(path, '</head>', '<link rel="stylesheet" href="/_astro/mutant.css"></head>');
}

/** The script that every page loads. */
export function pageScript(workspace: Workspace): string {
  const src = /<script type="module" src="\/([^"]+)"/.exec(workspace.read(articlePage(workspace)))?.[1];
  if (src === undefined) throw new Error('文章页没有脚本。');
  return `dist/${src}`;
}

/** Changes a source in one place. */
export const edit =
  (path: string, find: string | RegExp, replacement: string): Mutant['plant'] =>
  (workspace) => {
    workspace.edit(path, find, replacement);
  };
