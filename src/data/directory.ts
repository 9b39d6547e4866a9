import type { Organization, Person, Place, Term } from '../schemas/entity.ts';
import { type ArticleView, groupArticles } from './articles.ts';
import { homophones } from './homophones.ts';
import { firstSentence } from '../lib/text.ts';
import { once } from './once.ts';
import { getList } from './content.ts';
import { DIRECTORY, KIND } from '../lib/words.ts';

/** Kinds of entries. */
export type EntityKind = Exclude<(typeof KIND)[keyof typeof KIND], typeof KIND.article>;

/** An entry and the articles that mention it. */
export interface EntityView {
  id: string;
  kind: EntityKind;
  name: string;
  aliases: string[];
  searchAliases: string[];
  pinyin: string | undefined;
  summary: string;
  /** What follows the name: post, class or status; may be empty. */
  detail: string;
  /** The editors' word on a common term, marked 编者注. */
  editorial: boolean;
  articles: ArticleView[];
}

type Entity = Person | Organization | Place | Term;

function detailOf(entity: Entity): string {
  if ('role' in entity) return entity.role;
  if ('kind' in entity) return entity.status === 'planned' ? DIRECTORY.plannedBody(entity.kind) : entity.kind;
  return '';
}

async function readEntities(): Promise<(readonly [EntityKind, Entity])[]> {
  const [people, organizations, places, glossary] = await Promise.all([
    getList('people'),
    getList('organizations'),
    getList('places'),
    getList('glossary'),
  ]);
  return [
    ...people.map((entity) => [KIND.people, entity] as const),
    ...organizations.map((entity) => [KIND.organizations, entity] as const),
    ...places.map((entity) => [KIND.places, entity] as const),
    ...glossary.map((entity) => [KIND.glossary, entity] as const),
  ];
}

/** Every name and alias, which drawings do not break. */
export async function getEntityNames(): Promise<string[]> {
  return (await readEntities()).flatMap(([, { name, aliases }]) => [name, ...aliases]);
}

/** Every entry, by kind and in the order of the files. */
export const getDirectory = once(async (): Promise<EntityView[]> => {
  const [entities, mentionedBy] = await Promise.all([
    readEntities(),
    groupArticles(({ mentions }) => mentions),
  ]);
  return entities.map(([kind, entity]) => ({
    id: entity.id,
    kind,
    name: entity.name,
    aliases: entity.aliases,
    searchAliases: entity.searchAliases,
    pinyin: entity.pinyin,
    summary: entity.summary,
    detail: detailOf(entity),
    editorial: 'editorial' in entity && entity.editorial,
    articles: mentionedBy.get(entity.id) ?? [],
  }));
});

/** Names of people and organizations that an article mentions, in the directory's order. */
export async function getMentionNames({ mentions }: Pick<ArticleView, 'mentions'>): Promise<string[]> {
  const known = (await getDirectory()).filter(({ kind }) => kind === '人物' || kind === '机构');
  return known.filter(({ id }) => mentions.includes(id)).map(({ name }) => name);
}

/** Names with rare characters that an article mentions, as a voice reads them: name → homophones. */
export async function getHomophones({
  mentions,
}: Pick<ArticleView, 'mentions'>): Promise<Record<string, string>> {
  const mentioned = (await getDirectory()).filter(({ id }) => mentions.includes(id));
  return Object.fromEntries(
    mentioned.flatMap(({ name, pinyin }) => {
      const said = pinyin === undefined ? undefined : homophones(name, pinyin);
      return said === undefined ? [] : [[name, said]];
    }),
  );
}

/** A short form of an entry, opened amid a text. */
export interface TermPreview extends Pick<EntityView, 'name' | 'kind' | 'detail' | 'editorial'> {
  /** The first sentence of its summary. */
  summary: string;
}

/** Short forms of all entries, by id. */
export async function getTermPreviews(): Promise<Record<string, TermPreview>> {
  const entities = await getDirectory();
  return Object.fromEntries(
    entities.map(({ id, name, kind, detail, editorial, summary }) => [
      id,
      { name, kind, detail, editorial, summary: firstSentence(summary) },
    ]),
  );
}
