import type { SearchRecord } from '../../../src/search/shared/record.ts';
import { countCharacters } from '../../../src/site/text.ts';
import { makeRecords } from '../search/made-corpus.ts';
import { pick, seeded } from '../search/random.ts';
import { makeLists, type Lists } from './lists.ts';
import { madeWords } from './words.ts';

/** 隔多少篇有一张图。 */
const PICTURE_EVERY = 50;
/** 导语够长就停；一个分句最多三十来字，不会超过上限75字。 */
const LEAD_ENOUGH = 45;
/** 题目一行的字数；更长的给一个断行处。 */
const LINE = 8;

/** 正文的一块；`text` 里没有任何标记。 */
export interface Part {
  kind: 'heading' | 'text';
  id: string;
  text: string;
  /** 这一段开头引的事实：编号与所引的短语，短语就是 `text` 的开头。 */
  cite?: { fact: string; phrase: string };
  /** 这一段末尾链到的文章。 */
  link?: { slug: string; title: string };
}

/** 造出的一篇，各家照此各写各的格式。 */
export interface MadeArticle {
  slug: string;
  title: string;
  /** 同一个题目，长的带一个许可断行的 `|`，分享卡片才放得下；只有本站认得。 */
  headline: string;
  lead: string;
  section: string;
  /** 栏目内的次序，从 1 起。 */
  order: number;
  published: string;
  keyPoints: { text: string; to: string }[];
  related: string[];
  /** 图片编号；五十篇里一篇有。 */
  picture?: string;
  parts: Part[];
}

/** 一整份造出的内容。 */
export interface Archive extends Lists {
  sections: { id: string; name: string; lead: string }[];
  articles: MadeArticle[];
}

/**
 * 造一份内容。篇数与种子相同，结果不变。
 * @param size 篇数，至少 20。
 */
export function makeArchive(size: number, seed = 20_200_423): Archive {
  const words = madeWords();
  const random = seeded(seed + size);
  const records = makeRecords(words, size, random);
  const lists = makeLists(records, words, random, Math.ceil(size / PICTURE_EVERY));
  const orders = new Map<string, number>();
  const articles = records.map((record, at): MadeArticle => {
    const section = record.sectionId ?? '';
    const order = (orders.get(section) ?? 0) + 1;
    orders.set(section, order);
    return {
      slug: slugOf(at),
      title: record.title,
      headline: withBreak(record.title),
      lead: leadOf(record),
      section,
      order,
      published: record.date ?? '',
      keyPoints: keyPointsOf(record),
      related: [1, 2, 7].map((step) => slugOf((at + step) % size)),
      ...(at % PICTURE_EVERY === 0 ? { picture: `picture-${String(at / PICTURE_EVERY)}` } : {}),
      parts: partsOf(record, at, records, lists, random),
    };
  });
  const names = new Map(records.map(({ sectionId, section }) => [sectionId ?? '', section ?? '']));
  const sections = [...names]
    .sort(([one], [other]) => one.localeCompare(other))
    .map(([id, name]) => ({ id, name, lead: `归在${name}里的文章。` }));
  return { ...lists, sections, articles };
}

/** 第几篇的地址。 */
export function slugOf(at: number): string {
  return `made-${String(at).padStart(5, '0')}`;
}

function withBreak(title: string): string {
  const half = Math.ceil(title.length / 2);
  return title.length > LINE ? `${title.slice(0, half)}|${title.slice(half)}` : title;
}

function clausesOf({ blocks }: SearchRecord): string[] {
  return blocks
    .filter(({ role }) => role === 'text')
    .flatMap(({ text }) => text.split(/[，。]/u).filter(Boolean));
}

function leadOf(record: SearchRecord): string {
  let lead = '';
  for (const clause of clausesOf(record)) {
    lead += lead === '' ? clause : `，${clause}`;
    if (countCharacters(lead) >= LEAD_ENOUGH) break;
  }
  return `${lead}。`;
}

function keyPointsOf({ blocks }: SearchRecord): MadeArticle['keyPoints'] {
  return blocks
    .filter(({ role }) => role === 'text')
    .slice(0, 3)
    .map(({ text, id }) => ({ text: text.split(/[，。]/u)[1] ?? '', to: id ?? '' }));
}

function partsOf(
  { blocks }: SearchRecord,
  at: number,
  records: readonly SearchRecord[],
  { facts, places }: Lists,
  random: () => number,
): Part[] {
  const place = pick(random, places);
  const other = Math.floor(random() * records.length);
  return blocks
    .filter(({ role }) => role === 'heading' || role === 'text')
    .map(({ role, id = '', text }): Part => {
      if (role === 'heading') return { kind: 'heading', id, text };
      const fact =
        id === 'p1' ? facts[at % facts.length] : id === 'p3' ? facts[(at + 1) % facts.length] : undefined;
      if (fact !== undefined) {
        const phrase = fact.statement.slice(0, -1);
        return { kind: 'text', id, text: fact.statement + text, cite: { fact: fact.id, phrase } };
      }
      if (id === 'p2') return { kind: 'text', id, text: `在${place.name}，${text}` };
      const title = records[other]?.title ?? '';
      return { kind: 'text', id, text, ...(id === 'p4' ? { link: { slug: slugOf(other), title } } : {}) };
    });
}
