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

  /** A phrase that is a name is searched by its title too; all its names are noted for the ranking. */
  widen(term: Term): Term {
    const same = term.quoted
      ? []
      : this.#entries.filter((names) => names.some((name) => term.forms.includes(name)));
    if (same.length === 0) return term;
    const titles = same.flatMap(([title]) => (title === undefined ? [] : [title]));
    return { ...term, forms: [...new Set([...term.forms, ...titles])], names: [...new Set(same.flat())] };
  }

  /** The query with the longest name of each phrase apart: `第一次联席会议讨论` → `第一次 联席会议 讨论`; if there is any. */
  split(query: Query): Query | undefined {
    const phrases = query.terms.map(({ text, quoted }) => {
      const name = quoted ? undefined : this.#byLength.find((candidate) => text.includes(candidate));
      const apart = name === undefined ? text : text.replace(name, ` ${name} `).trim();
      return { asked: text, apart: quoted ? `"${text}"` : apart };
    });
    if (phrases.every(({ asked, apart }) => apart === asked || apart === `"${asked}"`)) return undefined;
    return { ...query, terms: parseQuery(phrases.map(({ apart }) => apart).join(' ')).terms };
  }
}
