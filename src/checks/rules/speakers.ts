import { splitSentences } from '../../site/sentences.ts';
import { citedFacts } from '../article.ts';
import type { Fact } from '../../schemas/fact.ts';
import type { ArticleFile, Rule } from '../model.ts';
import type { Problem } from '../problem.ts';
import { entriesOf, namesOf } from '../subjects.ts';
import type { Block } from '../text/block.ts';

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
  return (text) =>
    people.flatMap(({ id, names }) =>
      names.flatMap((name) =>
        [...text.matchAll(new RegExp(`${name}[^，。；：、！？“”的]{0,6}?(?:${SAYS})`, 'gu'))].map(
          ({ index }) => ({ person: id, name, index }),
        ),
      ),
    );
}

/** The facts that a sentence rests on: those it cites, or those of its block, or those of the article. */
function factsOf(article: ArticleFile, { cites }: Block, start: number, end: number): string[] {
  const own = cites.filter((cite) => cite.start >= start && cite.start < end);
  const near = own.length > 0 ? own : cites;
  return near.length > 0 ? near.flatMap(({ facts }) => facts) : [...citedFacts(article)];
}

function saidBy({ people, by = '' }: Fact, { person, name }: Saying): boolean {
  return people.includes(person) || by.includes(name);
}

/** Whoever says something in an article says it in a fact that the sentence rests on. */
export const speakers: Rule = (model) => {
  const people = entriesOf(model, 'people').map((entry) => ({ id: entry.id, names: namesOf(entry) }));
  const find = sayingFinder(people);
  const facts = new Map(model.facts.flatMap(({ id, data }) => (data === undefined ? [] : [[id, data]])));
  return model.articles.flatMap((article) =>
    article.blocks.flatMap((block) =>
      splitSentences(block.text).flatMap(({ start, end }) =>
        find(block.text.slice(start, end)).flatMap((saying): Problem[] => {
          const cited = factsOf(article, block, start, end);
          const known = cited.flatMap((id) => facts.get(id) ?? []);
          if (known.length < cited.length || known.some((fact) => saidBy(fact, saying))) return [];
          const held = [...facts.values()].filter((fact) => saidBy(fact, saying)).map(({ id }) => id);
          return [
            {
              ...block.at(start + saying.index),
              rule: 'speaker',
              message: `这一句说是“${saying.name}”说的，所引的事实（${cited.join('、')}）里说话的不是他。`,
              remedy:
                held.length === 0
                  ? '改成事实的 people、by 所写的人；是他说的，在事实里补上 people。'
                  : `改成事实的 people、by 所写的人，或引他说话的事实（${held.join('、')}）。`,
            },
          ];
        }),
      ),
    ),
  );
};
