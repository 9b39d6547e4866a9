import { formatProblem, type Problem } from '../problem.ts';

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** 开发时代替出错页面的错误清单；内容改好后由 Vite 的客户端自动刷新。 */
export function errorPage(problems: readonly Problem[], base: string): string {
  const items = problems.map((problem) => `<li>${escape(formatProblem(problem))}</li>`).join('\n');
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>内容有错误</title>
<style>body { max-width: 50em; margin: 2em auto; padding: 0 1em; font: 1rem/1.8 sans-serif } li { margin: .5em 0 }</style>
<script type="module" src="${base}@vite/client"></script>
</head>
<body>
<h1>这一页的内容有${problems.length}处错误</h1>
<ol>
${items}
</ol>
<p>改好并保存后，本页会自动刷新。</p>
</body>
</html>`;
}
