import type { Mutant } from './mutant.ts';
import type { Workspace } from './workspace.ts';

/* 毛病种在哪里，由内容自己说，不写死哪一篇：换一个专题也能用。 */

/**
 * 内容里第一篇合乎要求的文章。
 * @throws 一篇也没有时
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

/** 成品里第一篇合乎要求的文章页。 */
export function articlePage(workspace: Workspace, pattern = /(?:)/): string {
  const found = workspace
    .list('dist/articles')
    .map((slug) => `dist/articles/${slug}/index.html`)
    .find((path) => pattern.test(workspace.read(path)));
  if (found === undefined) throw new Error(`没有一页合乎 ${String(pattern)}。`);
  return found;
}

/** 给文章页与关于页加一份样式表；内联的样式改一个字，内容安全策略就不放行整段。 */
export function addStyle(workspace: Workspace, css: string): void {
  workspace.write('dist/_astro/mutant.css', css);
  const articles = workspace.list('dist/articles').map((slug) => `dist/articles/${slug}/index.html`);
  for (const path of [...articles, 'dist/about/index.html'])
    workspace.edit(path, '</head>', '<link rel="stylesheet" href="/_astro/mutant.css"></head>');
}

/** 每页都装的那个脚本。 */
export function pageScript(workspace: Workspace): string {
  const src = /<script type="module" src="\/([^"]+)"/.exec(workspace.read(articlePage(workspace)))?.[1];
  if (src === undefined) throw new Error('文章页没有脚本。');
  return `dist/${src}`;
}

/** 换一处源码。 */
export const edit =
  (path: string, find: string | RegExp, replacement: string): Mutant['plant'] =>
  (workspace) => {
    workspace.edit(path, find, replacement);
  };
