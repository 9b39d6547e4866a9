/** What a browser must do: open, evaluate in the page, hand over the console's errors. */
export interface Reader {
  /** Name and version. */
  name: string;
  open: (url: string) => Promise<void>;
  /** The result must go into JSON; promises are awaited. */
  evaluate: (expression: string) => Promise<unknown>;
  errors: () => Promise<string[]>;
  close: () => Promise<void>;
}

/** The headline is seen, the body has words. */
const READ = `(() => {
  const heading = document.querySelector('h1');
  const box = heading?.getBoundingClientRect();
  if (!heading?.checkVisibility() || !(box.width > 0 && box.height > 0)) return '看不见题目';
  return document.querySelector('main').innerText.length > 100 ? '' : '正文没有字';
})()`;

/** Search has results and marks the words in the first; waits for that, twenty seconds at most. */
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

/**
 * Selects the first paragraph and sends a copy: what the page writes to the clipboard holds the paragraph, without note
 * marks and without loss.
 */
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
 * What readers do: see the front page, read an article, copy a paragraph, search for a word. All headers are there.
 * @param article Path of an article on the site.
 * @returns Defects, one a line.
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
