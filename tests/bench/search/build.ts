/*
 * Builds one index: node build.ts <system> <corpus.json> <folder>. A process by itself, for its own peak memory.
 * The last line is {"seconds","peakMB"}.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { watchPeak } from './peak-memory.ts';
import { toDocs, type Corpus, type System } from './types.ts';

type Build = (corpus: Corpus, directory: string) => Promise<void>;

const json = async (directory: string, value: unknown): Promise<void> =>
  writeFile(join(directory, 'index.json'), typeof value === 'string' ? value : JSON.stringify(value));

const BUILDS: Record<System, Build> = {
  async ours({ records }, directory) {
    const { readBuiltPages } = await import('../../../src/build/page-checks/site.ts');
    const { writeSearchIndex } = await import('../../../src/search/build/write-index.ts');
    for (const record of records) {
      const folder = join(directory, record.url);
      await mkdir(folder, { recursive: true });
      await writeFile(join(folder, 'index.html'), plainPage(record));
    }
    const pages = await readBuiltPages(directory);
    await writeSearchIndex(
      directory,
      pages.flatMap(({ searchable }) => searchable),
      'zh-cn',
    );
  },
  async pagefind({ records }, directory) {
    const { close, createIndex } = await import('pagefind');
    const { index } = await createIndex();
    if (index === undefined) throw new Error('Pagefind 没有应答');
    for (const record of records) await index.addHTMLFile({ url: record.url, content: plainPage(record) });
    await index.writeFiles({ outputPath: join(directory, 'pagefind') });
    await close();
  },
  async minisearch({ records }, directory) {
    const { createMiniSearch } = await import('./pages/minisearch-options.ts');
    const index = createMiniSearch();
    index.addAll(toDocs(records));
    await json(directory, index);
  },
  async flexsearch({ records }, directory) {
    const { createFlexSearch } = await import('./pages/flexsearch-options.ts');
    const index = createFlexSearch();
    for (const doc of toDocs(records)) index.add({ ...doc });
    const parts: Record<string, string> = {};
    index.export((key: string, data: string) => {
      parts[key] = data;
    });
    await json(directory, { parts, docs: toDocs(records).map(({ url, title }) => [url, title]) });
  },
  async orama({ records }, directory) {
    const { createOrama } = await import('./pages/orama-options.ts');
    const { insertMultiple, save } = await import('@orama/orama');
    const database = createOrama();
    await insertMultiple(
      database,
      toDocs(records).map(({ url, title, headings, text }) => ({ url, title, headings, text })),
    );
    await json(directory, save(database));
  },
  async searchjson({ records }, directory) {
    await json(directory, toDocs(records));
  },
};

/** The same page for our index and for stock Pagefind; the marks of ours say nothing to Pagefind’s ranking. */
function plainPage({ title, section, sectionId, kind, blocks: source }: Corpus['records'][number]): string {
  const blocks = source.map(({ role, id = '', text }) =>
    role === 'heading' ? `<h2 id="${id}">${text}</h2>` : `<p id="${id}">${text}</p>`,
  );
  return `<!doctype html><html lang="zh-CN"><head><title>${title}</title></head><body><main data-pagefind-body><div hidden data-search-record data-kind="${kind}" data-title="${title}" data-section="${section}" data-section-id="${sectionId}" data-pagefind-meta="kind[data-kind], section[data-section]" data-pagefind-filter="kind[data-kind], section[data-section-id]"></div><h1>${title}</h1>${blocks.join('')}</main></body></html>`;
}

const [system, corpusFile, directory] = process.argv.slice(2);
if (system === undefined || corpusFile === undefined || directory === undefined) throw new Error('缺参数');
const corpus = JSON.parse(await readFile(corpusFile, 'utf8')) as Corpus;
await mkdir(directory, { recursive: true });
const peak = watchPeak();
const started = performance.now();
await BUILDS[system as System](corpus, directory);
const seconds = (performance.now() - started) / 1000;
console.log(JSON.stringify({ seconds, peakMB: await peak() }));
process.exit(0);
