import { escapeRegExp } from '../../lib/text.ts';
import { splitSentences } from '../../lib/sentences.ts';
import { claimsOf } from '../claims.ts';
import type { Rule } from '../model.ts';
import type { Problem } from '../problem.ts';
import { entriesOf, namesOf } from '../subjects.ts';
import type { Block } from '../text/block.ts';
import type { Passage } from '../text/passages.ts';

/** Somebody of one place goes to another, by the ids of the places: `a>b`. */
type Journeys = Map<string, { shown: string; index: number }>;

/** Who goes where is as the facts tell it, not the other way round. */
export const journeys: Rule = (model) => {
  const places = new Map(
    entriesOf(model, 'places').flatMap((entry) => namesOf(entry).map((name) => [name, entry.id] as const)),
  );
  if (places.size === 0 || model.unreadable.has('facts.yaml')) return [];
  const name = [...places.keys()]
    .sort((a, b) => b.length - a.length)
    .map(escapeRegExp)
    .join('|');
  const pattern = new RegExp(
    `(${name})(?:(?!${name})[^，。；：！？])*?(?:来到|走进|到|赴|访)(${name})`,
    'gu',
  );
  const find = (text: string): Journeys =>
    new Map(
      [...text.matchAll(pattern)].map(({ 0: shown, 1: from = '', 2: to = '', index }) => [
        `${places.get(from) ?? ''}>${places.get(to) ?? ''}`,
        { shown, index },
      ]),
    );
  const told = new Map(model.facts.map(({ id, data }) => [id, [...find(data?.statement ?? '').keys()]]));
  return claimsOf(model).flatMap(({ passages, facts }) =>
    passages.flatMap((passage: Passage | Block) =>
      splitSentences(passage.text).flatMap(({ start, end }): Problem[] => {
        const cites =
          'cites' in passage ? passage.cites.filter((cite) => cite.start >= start && cite.start < end) : [];
        const own = cites.length > 0 ? cites.flatMap((cite) => cite.facts) : facts;
        const known = own.flatMap((id) => told.get(id) ?? []);
        return [...find(passage.text.slice(start, end))]
          .filter(([way]) => !known.includes(way) && known.includes(way.split('>').reverse().join('>')))
          .map(([, { shown, index }]) => ({
            ...passage.at(start + index),
            rule: 'journey',
            message: `“${shown}”与所引的事实方向相反。`,
            remedy: '照事实写是谁到谁那里。',
          }));
      }),
    ),
  );
};
