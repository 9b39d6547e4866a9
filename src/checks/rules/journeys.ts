import { escapeRegExp } from '../../lib/text.ts';
import { claimsOf } from '../claims.ts';
import type { Rule } from '../model.ts';
import { namesOf } from '../subjects.ts';
import { factsCited, sentencesOf } from '../text/passage.ts';

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
