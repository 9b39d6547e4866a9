import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { SearchRecord } from '../shared/record.ts';
import { LEXICON_FILE } from '../shared/lexicon.ts';
import { bundleArticles, fitsBundle } from './bundle-articles.ts';
import { buildLexicon } from './lexicon.ts';
import { PINYIN_FILE } from '../shared/pinyin-table.ts';
import { toPagefindHtml } from './pagefind-html.ts';
import { buildPinyinTable } from './pinyin.ts';
import { shrinkFragment } from './shrink-fragment.ts';
import { toTokenPage } from './token-page.ts';

/** 本站只用引擎和数据；Pagefind 自带的几套界面与高亮脚本不发布。 */
const UNUSED = /(?:-ui|component-ui|-highlight|-worker)\.(?:js|css)$/u;

/** 小站的文章在词表里，分片与筛选用的文件读者一份也不取。 */
const UNUSED_WHEN_BUNDLED = /^(?:fragment|filter)\//u;

/** 索引写成后的概况。 */
export interface IndexSummary {
  /** 记录数。 */
  records: number;
  /** 文件数。 */
  files: number;
  /** 全部文件的字节数（本身已压缩）。 */
  bytes: number;
}

/**
 * 把文章编成 Pagefind 索引、名录写成词表，一起放进 `directory`（原有的先清空）。
 * @throws Pagefind 报错，或一条记录也没有时；消息写给编辑看。
 */
export async function writeSearchIndex(
  records: readonly SearchRecord[],
  directory: string,
): Promise<IndexSummary> {
  const articles = records.filter(({ kind }) => kind === '文章');
  if (articles.length === 0) {
    throw new Error(
      '检索索引是空的：没有一页带检索标记。请看文章页是否放了 SearchMeta 组件、正文是否在 data-pagefind-body 里。',
    );
  }
  const isBundled = fitsBundle(articles);
  try {
    const { index, errors } = await createIndex({ forceLanguage: 'zh-cn', writePlayground: false });
    check(errors, '无法开始');
    if (index === undefined) throw new Error('检索索引无法开始：Pagefind 没有应答。');
    const toPage = isBundled ? toTokenPage : toPagefindHtml;
    for (const article of articles) {
      const added = await index.addHTMLFile({ url: article.url, content: toPage(article) });
      check(added.errors, `收录 ${article.url} 时出错`);
    }
    const { files, errors: failures } = await index.getFiles();
    check(failures, '无法写出');
    const kept = files
      .filter(({ path }) => !UNUSED.test(path) && !(isBundled && UNUSED_WHEN_BUNDLED.test(path)))
      .map(({ path, content }) => ({
        path,
        content: path.endsWith('.pf_fragment') ? shrinkFragment(content) : content,
      }));
    const lexicon = {
      ...buildLexicon(records),
      ...(isBundled ? { articles: bundleArticles(articles, files) } : {}),
    };
    kept.push(
      { path: LEXICON_FILE, content: Buffer.from(JSON.stringify(lexicon)) },
      { path: PINYIN_FILE, content: Buffer.from(JSON.stringify(buildPinyinTable(records, isBundled))) },
    );
    await rm(directory, { recursive: true, force: true });
    for (const { path, content } of kept) {
      const target = join(directory, path);
      await mkdir(dirname(target), { recursive: true });
      await writeFile(target, content);
    }
    return {
      records: records.length,
      files: kept.length,
      bytes: kept.reduce((sum, { content }) => sum + content.byteLength, 0),
    };
  } finally {
    await close();
  }
}

function check(errors: readonly string[], what: string): void {
  if (errors.length > 0) throw new Error(`检索索引${what}：${errors.join('；')}`);
}
