import { selectAll } from 'hast-util-select';
import { missing, readableText } from '../build/readable.ts';
import { type BuiltPage, squeeze } from '../build/site.ts';
import { startMarionette } from './marionette.ts';

/** What an article says, in order. */
const READ = '.subhead, .line > p, .lead, .key-points li, .prose > p, .prose h2, .prose h3, .prose .note p';
/** What leads on from a page and is no part of it. */
const NAVIGATION = ['接着读', '上一篇', '下一篇'];
const PATIENCE_MS = 20_000;

/** The reader view's text without note numbers; empty until it is there. */
const READER = `
  const content = document.querySelector('.moz-reader-content');
  if (content === null || content.textContent.trim() === '') return null;
  const copy = content.cloneNode(true);
  for (const number of copy.querySelectorAll('sup')) number.remove();
  return { text: copy.textContent, title: document.querySelector('.reader-title').textContent };`;

interface Shown {
  text: string;
  title: string;
}

/** Firefox's reader view of each article: what of it is missing, out of order or added. */
export async function readerViewProblems(
  firefox: string,
  base: string,
  articles: readonly BuiltPage[],
): Promise<string[]> {
  const browser = await startMarionette(firefox);
  const read = async (path: string): Promise<Shown | null> => {
    await browser.open(`about:reader?url=${encodeURIComponent(new URL(path.slice(1), base).href)}`);
    for (const deadline = Date.now() + PATIENCE_MS; Date.now() < deadline;) {
      const here = await browser.run<boolean>(
        `return document.documentURI.includes(${JSON.stringify(encodeURIComponent(path))})`,
      );
      const shown = here ? await browser.run<Shown | null>(READER) : null;
      if (shown !== null) return shown;
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
    return null;
  };
  const problems: string[] = [];
  try {
    for (const { path, tree } of articles) {
      const shown = await read(path);
      if (shown === null) {
        problems.push(`${path} 阅读视图没有打开`);
        continue;
      }
      const text = squeeze(shown.text);
      const apart = new Set(selectAll('aside *, nav *, footer *', tree));
      const wanted = selectAll(READ, tree)
        .filter((block) => !apart.has(block))
        .map((block) => squeeze(readableText(block)));
      const [headline] = selectAll('meta[property="og:title"]', tree);
      if (squeeze(shown.title) !== squeeze(String(headline?.properties['content'])))
        problems.push(`${path} 题目是“${shown.title}”`);
      problems.push(...missing(wanted, text).map((block) => `${path} 少了“${block.slice(0, 20)}”`));
      const at = wanted.filter((block) => block.length > 20).map((block) => text.indexOf(block));
      if (at.some((place, index) => place >= 0 && place < (at[index - 1] ?? 0)))
        problems.push(`${path} 次序不对`);
      problems.push(
        ...NAVIGATION.filter((word) => text.includes(word)).map((word) => `${path} 多了“${word}”`),
      );
    }
  } finally {
    await browser.close();
  }
  return problems;
}
