import { coverage, knownPieces, squares } from '../shared/pieces.ts';
import type { Prepared } from '../shared/prepared.ts';
import { parseQuery, type Query, type Term } from '../shared/query.ts';
import { contentPieces } from '../shared/questions.ts';
import { synonymsOf } from '../shared/synonyms.ts';
import { wordsOf } from '../shared/words.ts';

/** 结果里真正对上的片段，供摘录与标记。 */
export function piecesOf(phrases: readonly string[], records: readonly Prepared[]): Term[] {
  const pieces = new Set<string>();
  for (const record of records) {
    for (const phrase of phrases) {
      for (const piece of coverage(record.text, phrase).pieces) pieces.add(piece);
    }
  }
  return [...pieces].map((text) => ({ text, forms: [text], quoted: false }));
}

/** 候选里没有的短语，切成有的片段；一段也没有就照旧，由对上几个字的多少来排。 */
export function cutTerm(term: Term, corpus: string): { term: Term; share: number }[] {
  if (term.forms.some((form) => corpus.includes(form))) return [{ term, share: 1 }];
  const cuts = term.forms.map((form) => ({ form, pieces: knownPieces(form, corpus) }));
  const best = cuts.reduce((top, cut) => (squares(cut.pieces) > squares(top.pieces) ? cut : top));
  if (best.pieces.length === 0) return [{ term, share: 1 }];
  return best.pieces.map((text) => ({
    term: { text, forms: [text], quoted: false },
    share: text.length / best.form.length,
  }));
}

/** 去掉问句里的虚词与问词；没有可去的是 undefined。 */
export function withoutFunctionWords(query: Query): Query | undefined {
  const pieces = query.terms.flatMap((term) => (term.quoted ? [term.text] : contentPieces(term.text)));
  const before = query.terms.map(({ text }) => text).join(' ');
  if (pieces.length === 0 || pieces.join(' ') === before) return undefined;
  return { ...query, terms: parseQuery(pieces.join(' ')).terms };
}

/**
 * 在名录的名字处切开，名字连着前面的、连着后面的、单独的，依次试：
 * `第一次联席会议讨论` → `第一次联席会议 讨论`，再 `第一次 联席会议讨论`，再三段。切不开是空表。
 */
export function splitAtNames(query: Query, names: readonly Prepared[]): Query[] {
  const known = names
    .flatMap(({ titleText, aliasTexts }) => [titleText, ...aliasTexts])
    .filter((name) => name.length > 1)
    .sort((a, b) => b.length - a.length);
  const splits = query.terms.map(({ text, quoted }) => {
    const name = quoted ? undefined : known.find((candidate) => text.includes(candidate));
    const at = name === undefined ? 0 : text.indexOf(name);
    return name === undefined
      ? [quoted ? `"${text}"` : text, '', '']
      : [text.slice(0, at), name, text.slice(at + name.length)];
  });
  const joined = ([before = '', name = '', after = '']: readonly string[]): string[] => [
    `${before}${name} ${after}`,
    `${before} ${name}${after}`,
    `${before} ${name} ${after}`,
  ];
  const asked = query.terms.map(({ text, quoted }) => (quoted ? `"${text}"` : text)).join(' ');
  const written = [0, 1, 2].map((way) =>
    splits
      .map((split) => joined(split)[way] ?? '')
      .join(' ')
      .replace(/ +/g, ' ')
      .trim(),
  );
  return [...new Set(written)]
    .filter((text) => text !== asked)
    .map((text) => ({ ...query, terms: parseQuery(text).terms }));
}

/** 连着写的几个词各自去查：`产业合作` → `产业 合作`；有一个切不成词的，或本来就是一个词，不切。 */
export function splitAtWords(query: Query): Query | undefined {
  const pieces = query.terms.flatMap(({ text, quoted }) => (quoted ? [`"${text}"`] : wordsOf(text)));
  if (pieces.length === query.terms.length || pieces.some((piece) => piece.length < 2)) return undefined;
  return { ...query, terms: parseQuery(pieces.join(' ')).terms };
}

/** 各短语添上换着说的词。 */
export function withSynonyms(query: Query): Query {
  const terms = query.terms.map((term) =>
    term.quoted ? term : { ...term, forms: [...term.forms, ...synonymsOf(term.text)] },
  );
  return { ...query, terms };
}

/** 短语若是名录里某一项的别名，连本名一起查；那一项的全部名字记下来，供排序。 */
export function widen(query: Query, names: readonly Prepared[]): Query {
  const terms = query.terms.map((term) => {
    const same = names.find(
      ({ titleText, aliasTexts }) => titleText === term.text || aliasTexts.includes(term.text),
    );
    if (term.quoted || same === undefined) return term;
    const forms = [...new Set([...term.forms, same.titleText])];
    return { ...term, forms, names: [same.titleText, ...same.aliasTexts] };
  });
  return { ...query, terms };
}
