import { escapeRegExp } from '../../lib/text.ts';
import { splitSentences } from '../../lib/sentences.ts';
import { claimsOf } from '../claims.ts';
import type { Fact } from '../../schemas/fact.ts';
import type { ArticleFile, ContentModel, Rule } from '../model.ts';
import type { Place, Problem } from '../problem.ts';
import { entriesOf, namesOf } from '../subjects.ts';
import type { Block } from '../text/block.ts';
import type { Passage } from '../text/passages.ts';

/** Verbs of saying. */
const SAYS = '认为|表示|表态|说|称赞?|介绍|指出|强调|评价|谈到|谈及|坦言|希望|形容';

/** Somebody who says something in a text; what belongs to a person (某某的报道) speaks for itself. */
interface Saying {
  /** Directory id of the person. */
  person: string;
  name: string;
  index: number;
}

type Finder = (text: string) => Saying[];

function sayingFinder(people: readonly { id: string; names: readonly string[] }[]): Finder {
  const sought = people.flatMap(({ id, names }) =>
    names.map((name) => ({
      person: id,
      name,
      pattern: new RegExp(`${escapeRegExp(name)}[^，。；：、！？“”的]{0,6}?(?:${SAYS})`, 'gu'),
    })),
  );
  return (text) =>
    sought.flatMap(({ person, name, pattern }) =>
      [...text.matchAll(pattern)].map(({ index }) => ({ person, name, index })),
    );
}

/** A text, the facts that it rests on, and where it stands. */
interface Said {
  text: string;
  facts: readonly string[];
  at: (index: number) => Place;
}

/** Sentences of a body: each rests on the facts that it cites, or its block cites, or the article. */
function sentences({ text, cites, at }: Block, article: readonly string[]): Said[] {
  return splitSentences(text).map(({ start, end }) => {
    const own = cites.filter((cite) => cite.start >= start && cite.start < end);
    const near = own.length > 0 ? own : cites;
    const facts = near.length > 0 ? near.flatMap((cite) => cite.facts) : article;
    return { text: text.slice(start, end), facts, at: (index) => at(start + index) };
  });
}

/** Key points rest on the paragraph that they lead to. */
function keyPoints({ frontmatter, blocks }: ArticleFile): Said[] {
  return (frontmatter.data?.keyPoints ?? []).map(({ text, to }, index) => ({
    text,
    facts: blocks.flatMap(({ id, cites }) => (id === to ? cites.flatMap(({ facts }) => facts) : [])),
    at: () => frontmatter.at('keyPoints', index, 'text'),
  }));
}

function everythingSaid(model: ContentModel): Said[] {
  const told = claimsOf(model).flatMap(({ passages, facts }) =>
    passages.flatMap((passage: Passage | Block): Said[] =>
      'kind' in passage ? sentences(passage, facts) : [{ ...passage, facts }],
    ),
  );
  return [...told, ...model.articles.flatMap(keyPoints)];
}

function saidBy({ people, by = '' }: Fact, { person, name }: Saying): boolean {
  return people.includes(person) || by.includes(name);
}

/** Whoever says something says it in a fact that the sentence, key point or record rests on. */
export const speakers: Rule = (model) => {
  const people = entriesOf(model, 'people').map((entry) => ({ id: entry.id, names: namesOf(entry) }));
  const find = sayingFinder(people);
  const facts = new Map(model.facts.flatMap(({ id, data }) => (data === undefined ? [] : [[id, data]])));
  return everythingSaid(model).flatMap(({ text, facts: cited, at }) =>
    find(text).flatMap((saying): Problem[] => {
      const known = cited.flatMap((id) => facts.get(id) ?? []);
      const open = cited.length === 0 || known.length < cited.length;
      if (open || known.some((fact) => saidBy(fact, saying))) return [];
      const held = [...facts.values()].filter((fact) => saidBy(fact, saying)).map(({ id }) => id);
      return [
        {
          ...at(saying.index),
          rule: 'speaker',
          message: `这里说是“${saying.name}”说的，所引的事实（${cited.join('、')}）里说话的不是他。`,
          remedy:
            held.length === 0
              ? '改成事实的 people、by 所写的人；是他说的，在事实里补上 people。'
              : `改成事实的 people、by 所写的人，或引他说话的事实（${held.join('、')}）。`,
        },
      ];
    }),
  );
};
