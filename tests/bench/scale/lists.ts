import type { SearchRecord } from '../../../src/search/shared/record.ts';
import { pick } from '../search/random.ts';

/** 多少篇添一条事实；再少也有二十条。 */
const ARTICLES_PER_FACT = 10;
const LEAST_FACTS = 20;
/** 多少篇添一个人物、机构、地点、词条和一件大事；再少也有五个。 */
const ARTICLES_PER_NAME = 50;
const LEAST_NAMES = 5;

/** 名录、事实、大事、图片：随篇数一起长。 */
export interface Lists {
  /** 大事所依据的事实有日子，别的没有。 */
  facts: { id: string; statement: string; length: number; person: string; date?: string }[];
  people: { id: string; name: string; fact: string }[];
  organizations: { id: string; name: string; fact: string }[];
  places: { id: string; name: string; fact: string }[];
  terms: { id: string; name: string; summary: string }[];
  events: { id: string; date: string; title: string; fact: string; article: number }[];
  pictures: { id: string; hue: number; peaks: number[] }[];
}

/** 造出与文章相配的清单；同样的随机数列，结果不变。 */
export function makeLists(
  records: readonly SearchRecord[],
  words: readonly string[],
  random: () => number,
  pictures: number,
): Lists {
  const factCount = Math.max(LEAST_FACTS, Math.ceil(records.length / ARTICLES_PER_FACT));
  const nameCount = LEAST_NAMES + Math.floor(records.length / ARTICLES_PER_NAME);
  const list = <T>(count: number, make: (at: number) => T): T[] =>
    Array.from({ length: count }, (_, at) => make(at));
  const unused = unusedNames(words, random);
  const factOf = (at: number): string => `fact-${String(at % factCount)}`;
  const articleOf = (at: number): number => (at * 37) % records.length;
  const dateOf = (at: number): string => records[articleOf(at)]?.date ?? '';
  const facts = list(factCount, (at) => {
    const length = 10 + Math.floor(random() * 900);
    return {
      id: factOf(at),
      statement: `${pick(random, words)}旁的${pick(random, words)}长${String(length)}米。`,
      length,
      person: `person-${String(at % nameCount)}`,
      ...(at < nameCount ? { date: dateOf(at) } : {}),
    };
  });
  const named = (kind: string, suffix: string, step: number): { id: string; name: string; fact: string }[] =>
    list(nameCount, (at) => ({ id: `${kind}-${String(at)}`, name: unused(suffix), fact: factOf(at * step) }));
  return {
    facts,
    people: named('person', '师傅', 1),
    organizations: named('organization', '合作社', 3),
    places: named('place', '镇', 5),
    terms: list(nameCount, (at) => ({
      id: `term-${String(at)}`,
      name: unused('法'),
      summary: `${pick(random, words)}的一种做法。`,
    })),
    events: list(nameCount, (at) => {
      const article = articleOf(at);
      const title = records[article]?.title ?? '';
      return { id: `event-${String(at)}`, date: dateOf(at), title, fact: factOf(at), article };
    }).sort((one, other) => one.date.localeCompare(other.date)),
    pictures: list(pictures, (at) => ({
      id: `picture-${String(at)}`,
      hue: Math.floor(random() * 360),
      peaks: list(12, () => 60 + Math.floor(random() * 280)),
    })),
  };
}

/** 名字各不相同：两个词加一个后缀。 */
function unusedNames(words: readonly string[], random: () => number): (suffix: string) => string {
  const used = new Set<string>();
  return (suffix) => {
    for (;;) {
      const name = pick(random, words).slice(0, 2) + pick(random, words).slice(0, 2) + suffix;
      if (used.has(name)) continue;
      used.add(name);
      return name;
    }
  };
}
