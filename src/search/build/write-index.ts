import { readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { LANGUAGES } from '../../lib/edition.ts';
import { LEXICON_FILE } from '../shared/lexicon.ts';
import { ALIAS_SEPARATOR, ARTICLE } from '../shared/record.ts';
import { buildLexicon } from './lexicon.ts';
import type { Searchable } from './searchable.ts';

/** Pagefind's own interfaces, which the site does not use. */
const UNUSED = /-(?:ui|highlight)\.(?:js|css)$/u;

/** Up to so many characters, Pagefind packs all fragments into one file: one download instead of dozens. */
const ONE_FILE_LENGTH = 60_000;

/** Pages that can be found as such; below `hant/` lies another edition, which has an index of its own. */
const ARTICLE_PAGES = 'articles/**/*.html';

function check(errors: readonly string[], what: string): void {
  if (errors.length > 0) throw new Error(`搜索索引${what}：${errors.join('；')}`);
}

/**
 * Pagefind indexes the built pages and the directory entries into `<site>/pagefind/`; the lexicon goes there too.
 * @param site Directory of the built site.
 * @param all What stands on these pages, for the entries and the lexicon.
 * @param language Of the pages, as Pagefind's own script reads it from `<html lang>`: in lower case.
 * @throws When Pagefind reports an error or finds no article; the message is for the editor.
 */
export async function writeSearchIndex(
  site: string,
  all: readonly Searchable[],
  language: string,
): Promise<{ records: number; files: number; bytes: number }> {
  if (!all.some(({ kind }) => kind === ARTICLE)) {
    throw new Error(
      '搜索索引是空的：没有一页带搜索标记。请看文章页的正文是否在 data-pagefind-body 里、是否放了 SearchMeta。',
    );
  }
  const output = join(site, 'pagefind');
  const text = all.reduce((sum, one) => sum + one.text.length, 0);
  try {
    await rm(output, { recursive: true, force: true });
    const { index, errors } = await createIndex({
      forceLanguage: language,
      writePlayground: false,
      ...(text <= ONE_FILE_LENGTH && { maxFragments: 1 }),
    });
    check(errors, '无法开始');
    if (index === undefined) throw new Error('搜索索引无法开始：Pagefind 没有应答。');
    /* Pagefind is a process of its own, which reads the pages while the lexicon is made here. */
    const added = index.addDirectory({ path: site, glob: ARTICLE_PAGES });
    const lexicon = JSON.stringify(buildLexicon(all, language === LANGUAGES.hant.toLowerCase()));
    check((await added).errors, '收录网页时出错');
    const entries = all.filter(({ kind }) => kind !== ARTICLE);
    await Promise.all(entries.map((entry) => addEntry(index, entry, language)));
    check((await index.writeFiles({ outputPath: output })).errors, '无法写出');
    await writeFile(join(output, LEXICON_FILE), lexicon);
  } finally {
    await close();
  }
  return { records: all.length, ...(await tidy(output)) };
}

async function addEntry(index: PagefindIndex, entry: Searchable, language: string): Promise<void> {
  const { url, title, kind, aliases, section, sectionId, text } = entry;
  const names = aliases.length === 0 ? {} : { aliases: aliases.join(ALIAS_SEPARATOR) };
  const { errors } = await index.addCustomRecord({
    url,
    language,
    // A full stop ends each block, as Pagefind ends the blocks of a page.
    content: [...[title, ...aliases].map((name) => `${name}.`), text].join('\n'),
    meta: { title, kind, section, ...names },
    filters: { kind: [kind], section: [sectionId] },
  });
  check(errors, `收录 ${url} 时出错`);
}

/** Removes the interfaces nobody loads, and counts what is left. */
async function tidy(output: string): Promise<{ files: number; bytes: number }> {
  const entries = await readdir(output, { recursive: true, withFileTypes: true });
  let files = 0;
  let bytes = 0;
  for (const entry of entries.filter((found) => found.isFile())) {
    const file = join(entry.parentPath, entry.name);
    if (UNUSED.test(entry.name)) await rm(file);
    else {
      files += 1;
      bytes += (await stat(file)).size;
    }
  }
  return { files, bytes };
}
