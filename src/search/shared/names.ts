import { joinHan, dropQuotes, normalise } from './normalise.ts';
import { parseQuery, type Query, type Term } from './query.ts';

/** The names of the lexicon: directory entries, and articles that have other names. */
export class Names {
  readonly #entries: string[][];
  readonly #byLength: string[];

  /** @param names A title and its aliases each. */
  constructor(names: readonly string[][]) {
    this.#entries = names.map((entry) =>
      entry.map((name) => joinHan(dropQuotes(normalise(name))).text.trim()),
    );
    this.#byLength = this.#entries
      .flat()
      .filter((name) => name.length > 1)
      .sort((a, b) => b.length - a.length);
  }

  /** Words that together are one name (an English one has spaces) become one phrase. */
  join(query: Query): Query {
    const text = query.terms.map((term) => term.text).join(' ');
    const isName = query.terms.length > 1 && this.#entries.some((names) => names.includes(text));
    return isName ? { ...query, terms: [{ text, forms: [text], quoted: false }] } : query;
  }

  /** A phrase that is a name is searched by its title too. */
  widen(term: Term): Term {
    const same = term.quoted
      ? []
      : this.#entries.filter((names) => names.some((name) => term.forms.includes(name)));
    if (same.length === 0) return term;
    const titles = same.flatMap(([title]) => (title === undefined ? [] : [title]));
    return { ...term, forms: [...new Set([...term.forms, ...titles])] };
  }

  /** The query with the longest name of each phrase apart: `第一次联席会议讨论` → `第一次 联席会议 讨论`; if there is any. */
  split(query: Query): Query | undefined {
    const phrases = query.terms.map(({ text, quoted }) => {
      const name = quoted ? undefined : this.#byLength.find((candidate) => text.includes(candidate));
      const apart = name === undefined ? text : around(text, numbered(text, name));
      return { asked: text, apart: quoted ? `"${text}"` : apart };
    });
    if (phrases.every(({ asked, apart }) => apart === asked || apart === `"${asked}"`)) return undefined;
    return { ...query, terms: parseQuery(phrases.map(({ apart }) => apart).join(' ')).terms };
  }
}

/** The name with the number before it, which belongs to it: the third meeting is not the meeting. */
const numbered = (text: string, name: string): string =>
  `${/第.{1,3}[次届个]$/u.exec(text.slice(0, text.indexOf(name)))?.[0] ?? ''}${name}`;

/** A name with what stands before and behind it; beside a long one a single character says nothing (of 清华 彭 makes another). */
function around(text: string, name: string): string {
  const [before = '', ...behind] = text.split(name);
  const least = name.length < 4 ? 1 : 2;
  return [before, name, behind.join(name)].filter((part) => part.length >= least).join(' ');
}
