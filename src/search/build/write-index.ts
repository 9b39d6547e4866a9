import { rm } from 'node:fs/promises';
import { close } from 'pagefind';
import type { SearchRecord } from '../shared/record.ts';
import { LEXICON_FILE, type Lexicon } from '../shared/lexicon.ts';
import { bundleArticles, fitsBundle } from './bundle-articles.ts';
import { buildLexicon } from './lexicon.ts';
import { PINYIN_FILE } from '../shared/pinyin-table.ts';
import { keptReadings } from './kept-readings.ts';
import { cachedIndexFiles, type IndexFile, indexFiles, writeIndexFiles } from './pagefind-files.ts';
import { toPagefindHtml } from './pagefind-html.ts';
import { type Period, periodsOf } from './periods.ts';
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

/** 各篇的发布时刻与一份收几篇；大站据此按时期分开。 */
export interface PeriodSettings {
  /** 文章地址 → 发布时刻。 */
  published: ReadonlyMap<string, string>;
  /** 一份至多收几篇。 */
  size: number;
}

function shrink(files: readonly IndexFile[]): IndexFile[] {
  return files
    .filter(({ path }) => !UNUSED.test(path))
    .map(({ path, content }) => ({
      path,
      content: path.endsWith('.pf_fragment') ? shrinkFragment(content) : content,
    }));
}

/** 小站：一份索引，全文放进词表。 */
async function smallIndex(articles: readonly SearchRecord[]): Promise<[IndexFile[], Partial<Lexicon>]> {
  const files = await indexFiles(articles, toTokenPage);
  const kept = shrink(files).filter(({ path }) => !UNUSED_WHEN_BUNDLED.test(path));
  return [kept, { articles: bundleArticles(articles, files) }];
}

/** 大站：按时期一份一份编，没有变的一份用上次编好的。 */
async function largeIndex(periods: readonly Period[]): Promise<[IndexFile[], Partial<Lexicon>]> {
  const kept: IndexFile[] = [];
  for (const { path: folder, articles } of periods) {
    const files = await cachedIndexFiles(articles, toPagefindHtml, shrink);
    const isMain = folder === '';
    /* 引擎各份相同，只留最近那一份的。 */
    const own = files.filter(({ path }) => isMain || !/\.(?:js|css)$|^wasm\./u.test(path));
    kept.push(...own.map(({ path, content }) => ({ path: folder + path, content })));
  }
  const others = periods.map(({ path }) => path).filter((path) => path !== '');
  return [kept, others.length === 0 ? {} : { periods: others }];
}

/**
 * 把文章编成 Pagefind 索引、名录写成词表，一起放进 `directory`（原有的先清空）。
 * @param settings 分份的办法；不给就不分。
 * @throws Pagefind 报错，或一条记录也没有时；消息写给编辑看。
 */
export async function writeSearchIndex(
  records: readonly SearchRecord[],
  directory: string,
  settings: PeriodSettings = { published: new Map(), size: Infinity },
): Promise<IndexSummary> {
  const articles = records.filter(({ kind }) => kind === '文章');
  if (articles.length === 0) {
    throw new Error(
      '检索索引是空的：没有一页带检索标记。请看文章页是否放了 SearchMeta 组件、正文是否在 data-pagefind-body 里。',
    );
  }
  const isBundled = fitsBundle(articles);
  const periods = periodsOf(articles, settings.size, settings.published);
  try {
    const [kept, extra] = isBundled ? await smallIndex(articles) : await largeIndex(periods);
    /* 拼音与常用词只从名录与最近一份文章里取：够用，也不随篇数变长。 */
    const spoken = isBundled
      ? records
      : [...records.filter(({ kind }) => kind !== '文章'), ...(periods[0]?.articles ?? [])];
    const readings = isBundled ? undefined : keptReadings();
    const pinyin = buildPinyinTable(spoken, isBundled, readings?.read);
    readings?.save();
    kept.push(
      { path: LEXICON_FILE, content: Buffer.from(JSON.stringify({ ...buildLexicon(records), ...extra })) },
      { path: PINYIN_FILE, content: Buffer.from(JSON.stringify(pinyin)) },
    );
    await rm(directory, { recursive: true, force: true });
    writeIndexFiles(directory, kept);
    return {
      records: records.length,
      files: kept.length,
      bytes: kept.reduce((sum, { content }) => sum + content.byteLength, 0),
    };
  } finally {
    await close();
  }
}
