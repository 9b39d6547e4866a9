import { figureOf } from '../chart-figures.ts';
import { ledgerOf } from '../ledger.ts';
import type { Rule } from '../model.ts';
import { shared } from '../text/likeness.ts';
import { fieldPassages } from '../text/passages.ts';

/** Every section has articles, and their order is unambiguous. references.ts sees whether the section is there. */
export const sections: Rule = function* ({ feature, articles }) {
  const taken = new Map<string, string>();
  for (const { frontmatter, file } of articles) {
    const { section, order } = frontmatter.raw;
    if (typeof section !== 'string' || typeof order !== 'number') continue;
    const other = taken.get(`${section} ${order}`);
    taken.set(`${section} ${order}`, file);
    if (other === undefined) continue;
    const message = `栏目“${section}”里的次序${order}已被 ${other} 用了。`;
    yield { ...frontmatter.at('order'), rule: 'order', message, remedy: '给其中一篇换一个次序。' };
  }
  for (const [index, { id, name }] of feature.data?.sections.entries() ?? []) {
    if (articles.some(({ frontmatter }) => frontmatter.raw['section'] === id)) continue;
    const message = `栏目“${name}”一篇文章也没有。`;
    const remedy = `在文章里写 section: ${id}，或删去这个栏目。`;
    yield { ...feature.at('sections', index, 'id'), rule: 'empty-section', message, remedy };
  }
};

/** So many more pairs of characters must a sentence share with another number before it is taken to speak of it. */
const CLEARLY = 3;

/** The sentence beside a number of the front page speaks of that number, not of another one there. */
export const keyFigures: Rule = function* (model) {
  const { data, at } = model.feature;
  const ledger = ledgerOf(model);
  const shown = (data?.keyFigures ?? []).map((key) => ({ ...key, label: figureOf(ledger, key)?.label }));
  for (const [index, { sentence, label }] of shown.entries()) {
    if (label === undefined) continue;
    const least = shared(sentence, label) + CLEARLY;
    const better = shown.find((other) => shared(sentence, other.label ?? '') >= least);
    if (better === undefined) continue;
    const message = `这句话配的数是“${label}”，“${better.label ?? ''}”才像。`;
    const place = at('keyFigures', index, 'sentence');
    yield { ...place, rule: 'key-figure', message, remedy: '换成说这个数的一句，或换一个数。' };
  }
};

/** Somebody speaks in each of the front page's voices, and nobody twice. */
export const voices: Rule = function* (model) {
  const { data, at } = model.feature;
  const ledger = ledgerOf(model);
  const heard = new Set<string>();
  for (const [index, { fact: id }] of data?.voices.entries() ?? []) {
    const fact = ledger.get(id);
    if (fact === undefined) continue;
    const place = { ...at('voices', index, 'fact'), rule: 'voice' };
    const speaker = fact.people[0] ?? fact.by;
    if (speaker === undefined) {
      const message = `事实“${id}”没有写是谁说的，首页不知道这句话署谁的名。`;
      yield { ...place, message, remedy: '换一条有人说话的事实，或在事实的 people、by 里写上是谁。' };
    } else if (heard.has(speaker)) {
      const name = model.people.find((person) => person.id === speaker)?.data?.name ?? speaker;
      yield { ...place, message: `“${name}”在首页说了两次。`, remedy: '一人一句，换一个人的。' };
    } else heard.add(speaker);
  }
};

/** Articles to read on are others, each once. */
export const related: Rule = function* ({ articles }) {
  for (const { slug, frontmatter } of articles) {
    const seen = new Set([slug]);
    for (const { text, at } of fieldPassages(frontmatter, 'related.*')) {
      const message = text === slug ? '延伸阅读指向了这篇文章自己。' : `延伸阅读里“${text}”写了两次。`;
      const remedy = '换成另一篇文章的文件名。';
      if (seen.has(text)) yield { ...at(0), rule: 'related', message, remedy };
      seen.add(text);
    }
  }
};
