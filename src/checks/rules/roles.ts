import { escapeRegExp } from '../../lib/text.ts';
import type { Person } from '../../schemas/entity.ts';
import type { Fact } from '../../schemas/fact.ts';
import { ledgerOf } from '../ledger.ts';
import type { ContentModel, Entry, Rule } from '../model.ts';
import type { Problem } from '../problem.ts';
import { type NameFinder, nameFinder, namesOf } from '../subjects.ts';
import { commonRun } from '../text/likeness.ts';
import { everyPassage } from '../text/passages.ts';

const wordsOf = ({ statement, by = '', caveat = '' }: Fact): string => `${by}\n${statement}\n${caveat}`;

/**
 * A role stands in a fact about the person: an office word for word, that of somebody without an organization (author,
 * photographer) at least in its main word.
 */
function* unsupported({ data, at }: Entry<Person>, facts: readonly Fact[]): Generator<Problem> {
  if (data === undefined) return;
  const own = facts.filter(({ id, people }) => data.facts.includes(id) || people.includes(data.id));
  const text = own.map(wordsOf).join('\n');
  const role = data.role.replace(/（.*?）/gu, '');
  const held = data.organization === undefined ? commonRun(role, text) >= 2 : text.includes(role);
  if (own.length === 0 || held) return;
  const [known] = new RegExp(`[^，。；：\\n]*${escapeRegExp(data.name)}`, 'u').exec(text) ?? [];
  const message = `“${data.name}”的职务“${role}”不见于他的事实（${own.map(({ id }) => id).join('、')}）。`;
  const remedy = `照事实写${known === undefined ? '' : `，那里写的是“${known}”`}；确是这个职务，在事实的 by 或 statement 里写上。`;
  yield { ...at('role'), rule: 'role', message, remedy };
}

function commonEnd(a: string, b: string): number {
  let length = 0;
  while (length < Math.min(a.length, b.length) && a.at(-1 - length) === b.at(-1 - length)) length += 1;
  return length;
}

/**
 * Whether a text that ends where a name begins gives the person a role unlike the known one: it ends like the
 * role, but before that stands another part of the role (管委会|主任 for 管委会常务副主任), or something put in
 * between (集市副|管事 for 集市管事).
 */
function misstates(before: string, role: string): boolean {
  const shared = commonEnd(before, role);
  if (shared < 2 || shared === role.length) return false;
  const head = role.slice(0, role.length - shared);
  const near =
    before
      .slice(0, before.length - shared)
      .slice(-6)
      .split(/[，。；：、的]/u)
      .at(-1) ?? '';
  const skips = near.length >= 2 && head.includes(near.slice(-2));
  return skips || (head.length >= 2 && near.includes(head.slice(-2)));
}

/** Roles in front of a name, everywhere on the site. */
function* misstated(model: ContentModel): Generator<Problem> {
  const passages = everyPassage(model);
  for (const entry of model.people)
    for (const name of namesOf(entry)) {
      const role = entry.data?.role ?? '';
      const pattern = new RegExp(escapeRegExp(name), 'gu');
      const message = `“${name}”前面的职务与名录里的“${role}”不一样。`;
      const remedy = '照 people.yaml 的 role 写；来源里的职务不同，两处一起改。';
      for (const { text, at } of passages)
        for (const { index } of text.matchAll(pattern))
          if (misstates(text.slice(0, index), role)) yield { ...at(index), rule: 'role', message, remedy };
    }
}

/** A role that names an organization is a role in that organization. */
function* misplaced({ entities }: ContentModel, person: Entry<Person>, find: NameFinder): Generator<Problem> {
  const { data, at } = person;
  const home = entities.find(({ id }) => id === data?.organization);
  if (data === undefined || home === undefined) return;
  const named = find(data.role);
  if (named.size === 0 || named.has(home.id)) return;
  const message = `“${data.name}”的职务“${data.role}”不在“${namesOf(home)[0] ?? ''}”。`;
  const remedy = '写职务所在的机构；机构另有全称的，写进它的 aliases。';
  yield { ...at('organization'), rule: 'role', message, remedy };
}

/** People's roles come from the facts and are the same wherever they stand. */
export const roles: Rule = function* (model) {
  const facts = [...ledgerOf(model).values()];
  const find = nameFinder(model, 'organizations');
  for (const entry of model.people) {
    yield* unsupported(entry, facts);
    yield* misplaced(model, entry, find);
  }
  yield* misstated(model);
};
