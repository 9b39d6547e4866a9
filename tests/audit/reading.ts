/** 一家浏览器要会的：打开、在页面里求值、交出控制台里的错误。 */
export interface Reader {
  /** 名字与版本。 */
  name: string;
  open: (url: string) => Promise<void>;
  /** 结果须能写成 JSON；Promise 会等。 */
  evaluate: (expression: string) => Promise<unknown>;
  errors: () => Promise<string[]>;
  close: () => Promise<void>;
}

/** 题目看得见，正文有字。 */
const READ = `(() => {
  const heading = document.querySelector('h1');
  const box = heading?.getBoundingClientRect();
  if (!heading?.checkVisibility() || !(box.width > 0 && box.height > 0)) return '看不见题目';
  return document.querySelector('main').innerText.length > 100 ? '' : '正文没有字';
})()`;

/** 检索有结果，第一条里标出了查的词；等到有或二十秒。 */
const FOUND = `new Promise((resolve) => {
  const start = Date.now();
  (function look() {
    const state = document.querySelector('#search-status')?.dataset.state;
    const count = document.querySelectorAll('#search-results > li').length;
    const marked = document.querySelector('#search-results mark')?.textContent;
    if (state === 'done' && count > 0) resolve(marked === '联盟' ? '' : '第一条没有标出“联盟”，标的是' + marked);
    else if (state === 'error' || state === 'empty' || Date.now() - start > 20000) resolve('检索停在' + state + '，' + count + '条');
    else setTimeout(look, 100);
  })();
})`;

/** 选中正文第一段，发一次复制：页面写进剪贴板的字要含那一段，注号不混进来也不丢字。 */
const COPIED = `(() => {
  const paragraph = document.querySelector('.prose > p');
  getSelection().selectAllChildren(paragraph);
  const wanted = getSelection().toString().replace(/\\s/g, '').slice(0, 12);
  const clipboardData = new DataTransfer();
  const taken = !paragraph.dispatchEvent(
    new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true }),
  );
  const text = (taken ? clipboardData.getData('text/plain') : getSelection().toString()).replace(/\\s/g, '');
  return text.includes(wanted) ? '' : '复制出来的没有“' + wanted + '”';
})()`;

/**
 * 读者做的几件事：看首页，读一篇、复制一段，搜两个字。响应头全带着。
 * @param article 一篇文章的站内路径。
 * @returns 毛病，一处一行
 */
export async function readAround(reader: Reader, base: string, article: string): Promise<string[]> {
  const problems: string[] = [];
  const visit = async (path: string, checks: Record<string, string>): Promise<void> => {
    await reader.open(new URL(path, base).href);
    for (const [what, expression] of Object.entries(checks)) {
      const problem = await reader.evaluate(expression);
      if (problem !== '') problems.push(`${path} ${what}：${String(problem)}`);
    }
  };
  await visit('./', { 阅读: READ });
  await visit(`.${article}`, { 阅读: READ, 复制: COPIED });
  await visit(`./search/?q=${encodeURIComponent('联盟')}`, { 检索: FOUND });
  problems.push(...(await reader.errors()).map((error) => `控制台：${error}`));
  return problems;
}
