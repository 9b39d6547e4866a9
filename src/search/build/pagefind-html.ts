import { dropQuotes, joinHan, normalise, normaliseText } from '../shared/normalise.ts';
import { ALIAS_SEPARATOR, encodeBlockId, type SearchRecord } from '../shared/record.ts';
import { supplementaryTokens, tokenise } from '../shared/tokenise.ts';

/**
 * 把记录写成只给 Pagefind 看的一页。不直接喂成品页，是因为成品页里带编号的行内元素会断开
 * 汉字串，脚注号、按钮字会混进段落；这一页里一块就是一个元素，二字词不缺。
 *
 * 元数据：`tb` 题目的二字词（Pagefind 把整个题目当一个词），`alias` 别名及其二字词，
 * `x` 索引里没有而检索要用的词（也有隔着引号的二字词）；`title section section_id kind date aliases` 供显示。
 */
export function toPagefindHtml(record: SearchRecord): string {
  const title = joinHan(dropQuotes(normalise(record.title))).text.trim();
  const searchable = [title, ...record.blocks.map(({ text }) => normaliseText(text))].join(' ');
  const unquoted = [title, ...record.blocks.map(({ text }) => dropQuotes(normalise(text)).text)].flatMap(
    tokenise,
  );
  const plain = new Set(tokenise(searchable));
  const acrossQuotes = unquoted.filter((token) => !plain.has(token));
  const aliasTokens = record.aliases.flatMap((alias) => tokenise(normaliseText(alias)));
  const meta: Record<string, string> = {
    title: record.title,
    section: record.section,
    section_id: record.sectionId,
    kind: record.kind,
    ...(record.date === undefined ? {} : { date: record.date }),
    ...(record.order === undefined ? {} : { order: String(record.order) }),
    ...(record.aliases.length === 0
      ? {}
      : { aliases: record.aliases.join(ALIAS_SEPARATOR), alias: unique(aliasTokens) }),
    tb: unique(tokenise(title)),
    x: unique([...supplementaryTokens(searchable), ...acrossQuotes]),
  };
  const filters: Record<string, string[]> = {
    section: [record.sectionId],
    kind: [record.kind],
    mention: record.mentions,
    month: record.date === undefined ? [] : [record.date.slice(0, 7)],
  };
  const head = Object.entries(meta)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `<i data-pagefind-meta="${name}[content]" content="${escapeHtml(value)}"></i>`);
  const filtered = Object.entries(filters).flatMap(([name, values]) =>
    values.map((value) => `<i data-pagefind-filter="${name}[content]" content="${escapeHtml(value)}"></i>`),
  );
  const sort = `<i data-pagefind-sort="date[content]" content="${escapeHtml(record.date ?? '0000')}"></i>`;
  const blocks = record.blocks.map((block, order) => {
    const tag = block.role === 'heading' ? 'h2' : 'p';
    return `<${tag} id="${escapeHtml(encodeBlockId(block, order))}">${escapeHtml(block.text)}</${tag}>`;
  });
  return `<!doctype html><html lang="zh-CN"><body><main data-pagefind-body>${[
    ...head,
    ...filtered,
    sort,
    `<h1>${escapeHtml(record.title)}</h1>`,
    ...blocks,
  ].join('')}</main></body></html>`;
}

/** 转义放进 HTML 文字或双引号属性里的字符串。 */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

function unique(tokens: readonly string[]): string {
  return [...new Set(tokens)].join(' ');
}
