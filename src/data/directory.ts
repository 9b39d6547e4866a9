import { DIRECTORY_LISTS, type Entity, type Term } from '../schemas/entity.ts';
import { type ArticleView, groupArticles } from './articles.ts';
import { homophones } from './homophones.ts';
import { firstSentence } from '../lib/text.ts';
import { once, getList } from './content.ts';
import { DIRECTORY, KIND } from '../lib/words.ts';

/** Kinds of entries. */
export type EntityKind = (typeof KIND)[(typeof DIRECTORY_LISTS)[number]];

/** An entry and the articles that mention it. */
export interface EntityView extends Omit<Term, 'facts'> {
  kind: EntityKind;
  /** What follows the name: post, class or status; may be empty. */
  detail: string;
  articles: ArticleView[];
}

function detailOf(entity: Entity): string {
  if ('role' in entity) return entity.role;
  if ('kind' in entity) return entity.status === 'planned' ? DIRECTORY.plannedBody(entity.kind) : entity.kind;
  return '';
}

async function readEntities(): Promise<(readonly [EntityKind, Entity])[]> {
  const lists = DIRECTORY_LISTS.map(async (name) =>
    (await getList(name)).map((entity) => [KIND[name], entity] as const),
  );
  return (await Promise.all(lists)).flat();
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
    editorial: false,
    ...entity,
    kind,
    detail: detailOf(entity),
    articles: mentionedBy.get(entity.id) ?? [],
  }));
});

/** Names of people and organizations that an article mentions, in the directory's order. */
export async function getMentionNames({ mentions }: Pick<ArticleView, 'mentions'>): Promise<string[]> {
  const known = (await getDirectory()).filter(
    ({ kind }) => kind === KIND.people || kind === KIND.organizations,
  );
  return known.filter(({ id }) => mentions.includes(id)).map(({ name }) => name);
}

/** Entries whose names have rare characters, and what a voice is given for them. */
const getSaid = once(async () =>
  (await getDirectory()).flatMap(({ id, name, pinyin }) => {
    const said = pinyin === undefined ? undefined : homophones(name, pinyin);
    return said === undefined ? [] : [{ id, name, said }];
  }),
);

/** Names with rare characters that an article mentions, as a voice reads them: name → homophones. */
export async function getHomophones({
  mentions,
}: Pick<ArticleView, 'mentions'>): Promise<Record<string, string>> {
  const mentioned = (await getSaid()).filter(({ id }) => mentions.includes(id));
  return Object.fromEntries(mentioned.map(({ name, said }) => [name, said]));
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
