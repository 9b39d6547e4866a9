import { escapeMarkup } from '../../lib/text.ts';
import { formatProblem, type Problem } from '../problem.ts';

const BOX =
  'position:relative;z-index:9;margin:0;padding:1rem max(1rem,50% - 30em);background:#fff;color:#1c1a17;' +
  'border-bottom:3px solid #b12a1b;font:1rem/1.7 sans-serif;text-align:start';

/** A problem; choosing it opens the file at its line in the text editor (Vite's own way of opening files). */
function item(problem: Problem, base: string): string {
  const { file, line = 1, column = 1 } = problem;
  const address = `${base}__open-in-editor?file=${encodeURIComponent(`${file}:${String(line)}:${String(column)}`)}`;
  const open = `event.preventDefault();fetch(this.href)`;
  return `<li style="margin:.4em 0"><a style="color:inherit" href="${address}" onclick="${open}">${escapeMarkup(formatProblem(problem))}</a></li>`;
}

function listOf(problems: readonly Problem[], base: string): string {
  return `<ol style="margin:.5em 0;padding-inline-start:2em">${problems.map((problem) => item(problem, base)).join('\n')}</ol>`;
}

/**
 * The problems of a page as HTML, to stand above it while it is written; empty when there are none.
 * @param here Those of this page.
 * @param elsewhere Those of other pages, folded.
 * @param isOld The page below is the last that could be drawn.
 */
export function problemList(
  here: readonly Problem[],
  elsewhere: readonly Problem[],
  { base, isOld }: { base: string; isOld: boolean },
): string {
  if (here.length + elsewhere.length === 0) return '';
  const title = here.length === 0 ? '这一页没有错误' : `这一页的内容有${String(here.length)}处错误`;
  const others = `<details><summary>别的页还有${String(elsewhere.length)}处错误</summary>${listOf(elsewhere, base)}</details>`;
  return `<section lang="zh-CN" aria-label="内容检查" style="${BOX}">
<p style="margin:0;font-weight:bold">${title}</p>
${here.length === 0 ? '' : `${listOf(here, base)}<p style="margin:0">点一条，在编辑器里打开那一行；改好并存盘，本页自己刷新。${isOld ? '下面是改坏之前的样子。' : ''}</p>`}
${elsewhere.length === 0 ? '' : others}
</section>`;
}
