import { ALIAS_SEPARATOR, ARTICLE, type Block, type BlockRole, type SearchRecord } from './record.ts';

/** The part of Pagefind's result data that is used here. */
export interface Fragment {
  /** The text; words apart by zero-width spaces, `<` and `>` escaped. */
  raw_content: string;
  raw_url?: string;
  url: string;
  meta: Readonly<Record<string, string>>;
  filters: Readonly<Record<string, string[]>>;
  /** Elements with an id, in order; `location` counts the words before them. */
  anchors: readonly { element: string; id: string; location: number }[];
}

/** The list of key points, each of which leads to its paragraph; the site's own id, see `components/article/KeyPoints.astro`. */
const KEY_POINTS = 'key-points';

/** Pagefind ends a block of text with its own punctuation or with a full stop it adds. */
const BLOCK_END = /(?<=[.!?。！？…；：”’』」》）)])[\u200b]*\s[\s\u200b]*/u;
const WORD = /[^\s\u200b]+/gu;

/** Result data → record. */
export function readFragment({ raw_url, url, meta, filters, ...rest }: Fragment): SearchRecord {
  const date = meta['date'];
  return {
    url: raw_url ?? url,
    title: meta['title'] ?? '',
    kind: meta['kind'] ?? ARTICLE,
    section: meta['section'] ?? '',
    sectionId: filters['section']?.[0] ?? '',
    ...(date === undefined ? {} : { date }),
    aliases: aliasesOf(meta),
    mentions: filters['mention'] ?? [],
    blocks: readBlocks({ meta, ...rest }),
  };
}

function aliasesOf(meta: Fragment['meta']): string[] {
  return (meta['aliases'] ?? '').split(ALIAS_SEPARATOR).filter((alias) => alias !== '');
}

/** The text cut at the anchors, then at the ends of blocks; without the names, which stand in fields of their own. */
function readBlocks({
  raw_content,
  anchors,
  meta,
}: Pick<Fragment, 'raw_content' | 'anchors' | 'meta'>): Block[] {
  const starts = [...raw_content.matchAll(WORD)].map(({ index }) => index);
  const firstHeading = anchors.findIndex(({ element }) => isHeading(element));
  const cuts = anchors.map(({ location }) => starts[location] ?? raw_content.length);
  const before = textsOf(raw_content.slice(0, cuts[0])).map((text): Block => ({
    role: roleBefore(text, meta),
    text,
  }));
  const names = new Set([meta['title'] ?? '', ...aliasesOf(meta)].map(tidy));
  const keys = meta['keys']?.split(ALIAS_SEPARATOR) ?? [];
  const after = anchors.flatMap(({ element, id }, at): Block[] => {
    const texts = textsOf(raw_content.slice(cuts[at], cuts[at + 1]));
    if (at < firstHeading || firstHeading === -1)
      return texts.map((text, index) =>
        index === 0 && element === 'p' ? { role: 'lead', text } : { role: 'rest', id, text },
      );
    const role = isHeading(element) ? 'heading' : 'text';
    return texts.map((text, index) => {
      if (index === 0) return { role, id, text };
      return id === KEY_POINTS
        ? { role: 'key', id: keys[index - 1] ?? id, text }
        : { role: 'rest', id, text };
    });
  });
  return [...before.filter(({ text }) => !names.has(text)), ...after];
}

function roleBefore(text: string, meta: Fragment['meta']): BlockRole {
  if (text === tidy(meta['kicker'] ?? '')) return 'kicker';
  return text === tidy(meta['subhead'] ?? '') ? 'subhead' : 'text';
}

const isHeading = (element: string): boolean => /^h[2-6]$/.test(element);

function textsOf(raw: string): string[] {
  return raw
    .split(BLOCK_END)
    .map((text) => tidy(text.replace(/\.[\s\u200b]*$/u, '')))
    .filter((text) => text !== '');
}

/** Without the marks between words; no space next to a Han character. */
function tidy(raw: string): string {
  return raw
    .replaceAll('\u200b', '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replace(/\s+/gu, ' ')
    .replace(/(?<=\p{Script=Han}) | (?=\p{Script=Han})/gu, '')
    .trim();
}
