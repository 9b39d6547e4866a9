import { escapeRegExp } from '../../lib/text.ts';
import { factIds } from '../../markdown/component.ts';
import type { Fact } from '../../schemas/fact.ts';
import { claimsOf } from '../claims.ts';
import { factsOf, ledgerOf } from '../ledger.ts';
import type { ContentModel, Rule } from '../model.ts';
import { placeOf } from '../problem.ts';
import { namesOf } from '../subjects.ts';
import { commonRun } from '../text/likeness.ts';
import { factsCited, type Passage, sentencesOf } from '../text/passage.ts';

/** Verbs of saying. */
const SAYS = '认为|表示|表态|说|称赞?|介绍|指出|强调|评价|谈到|谈及|坦言|希望|形容';

/** Somebody who says something in a text; what belongs to a person (某某的报道) speaks for itself. */
interface Saying {
  /** Directory id of the person. */
  person: string;
  name: string;
  index: number;
}

function sayingFinder({ people }: ContentModel): (text: string) => Saying[] {
  const patterns = people.flatMap((entry) =>
    namesOf(entry).map((name) => ({
      name,
      person: entry.id,
      pattern: new RegExp(`${escapeRegExp(name)}[^，。；：、！？“”的]{0,6}?(?:${SAYS})`, 'gu'),
    })),
  );
  return (text) =>
    patterns.flatMap(({ name, person, pattern }) =>
      [...text.matchAll(pattern)].map(({ index }) => ({ person, name, index })),
    );
}

/** A text, the facts that it rests on, and where it stands. */
interface Said extends Pick<Passage, 'text' | 'at'> {
  facts: readonly string[];
}

/**
 * A sentence of a body rests on the facts that it cites, or its block cites, or the article; a field on those of its
 * record; a key point on the paragraph that it leads to.
 */
function everythingSaid(model: ContentModel): Said[] {
  const told = claimsOf(model).flatMap(({ passages, facts }) =>
    passages.flatMap((passage): Said[] => {
      if (passage.kind === 'field') return [{ ...passage, facts }];
      return sentencesOf(passage).map((sentence) => {
        const near = sentence.cites.length > 0 ? sentence : passage;
        return { ...sentence, facts: near.cites.length > 0 ? factsCited(near) : facts };
      });
    }),
  );
  const keyPoints = model.articles.flatMap(({ frontmatter: { data, at }, blocks }) =>
    (data?.keyPoints ?? []).map(({ text, to }, index) => ({
      text,
      facts: blocks.filter(({ id }) => id === to).flatMap(factsCited),
      at: () => at('keyPoints', index, 'text'),
    })),
  );
  return [...told, ...keyPoints];
}

function saidBy({ people, by = '' }: Fact, { person, name }: Saying): boolean {
  return people.includes(person) || by.includes(name);
}

/** Whoever says something says it in a fact that the sentence, key point or record rests on. */
export const speakers: Rule = function* (model) {
  const find = sayingFinder(model);
  const ledger = ledgerOf(model);
  for (const { text, facts: cited, at } of everythingSaid(model))
    for (const saying of find(text)) {
      const known = factsOf(model, cited);
      const open = cited.length === 0 || known.length < cited.length;
      if (open || known.some((fact) => saidBy(fact, saying))) continue;
      const held = [...ledger.values()].filter((fact) => saidBy(fact, saying)).map(({ id }) => id);
      const message = `这里说是“${saying.name}”说的，所引的事实（${cited.join('、')}）里说话的不是他。`;
      const remedy =
        held.length === 0
          ? '改成事实的 people、by 所写的人；是他说的，在事实里补上 people。'
          : `改成事实的 people、by 所写的人，或引他说话的事实（${held.join('、')}）。`;
      yield { ...at(saying.index), rule: 'speaker', message, remedy };
    }
};

/** Whoever says what a fact holds (`by`) is named in an article that cites it; a pulled quotation names him itself. */
export const attributed: Rule = function* (model) {
  const names = model.people.flatMap(namesOf);
  for (const { isReadable, blocks, components, file } of model.articles) {
    const text = blocks.map((block) => block.text).join('\n');
    const pulled = components.filter(({ name }) => name === 'PullQuote').flatMap(factIds);
    for (const node of isReadable ? components : [])
      for (const { id, by } of factsOf(model, factIds(node))) {
        const person = names.find((name) => by?.includes(name));
        const isNamed = person === undefined ? commonRun(by ?? '', text) > 1 : text.includes(person);
        if (by === undefined || isNamed || pulled.includes(id)) continue;
        const message = `事实“${id}”是“${by}”说的，正文里没有写明。`;
        yield {
          ...placeOf(file, node),
          rule: 'speaker',
          message,
          remedy: '写明是谁说的；一篇里写一次就够。',
        };
      }
  }
};

/** Who goes where is as the facts tell it, not the other way round. */
export const journeys: Rule = function* (model) {
  const places = new Map(
    model.places.flatMap((entry) => namesOf(entry).map((name) => [name, entry.id] as const)),
  );
  if (places.size === 0) return;
  const names = [...places.keys()].sort((a, b) => b.length - a.length).map(escapeRegExp);
  const name = names.join('|');
  const pattern = new RegExp(
    `(${name})(?:(?!${name})[^，。；：！？])*?(?:来到|走进|到|赴|访)(${name})`,
    'gu',
  );
  /* Somebody of one place goes to another: their ids. */
  const find = (text: string) =>
    [...text.matchAll(pattern)].map(({ 0: shown, 1: from = '', 2: to = '', index }) => ({
      way: `${places.get(from) ?? ''}>${places.get(to) ?? ''}`,
      back: `${places.get(to) ?? ''}>${places.get(from) ?? ''}`,
      shown,
      index,
    }));
  const told = new Map(
    model.facts.map(({ id, data }) => [id, find(data?.statement ?? '').map(({ way }) => way)]),
  );
  for (const { passages, facts } of claimsOf(model))
    for (const sentence of passages.flatMap((passage) => sentencesOf(passage))) {
      const own = sentence.cites.length > 0 ? factsCited(sentence) : facts;
      const known = own.flatMap((id) => told.get(id) ?? []);
      for (const { way, back, shown, index } of find(sentence.text)) {
        if (known.includes(way) || !known.includes(back)) continue;
        const message = `“${shown}”与所引的事实方向相反。`;
        yield { ...sentence.at(index), rule: 'journey', message, remedy: '照事实写是谁到谁那里。' };
      }
    }
};
