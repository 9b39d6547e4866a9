import type { Organization, Person, Place, Term } from '../schemas/entity.ts';
import { type ArticleView, getArticles } from './articles.ts';
import { homophones } from './homophones.ts';
import { firstSentence } from '../lib/text.ts';
import { once } from './once.ts';
import { getList } from './content.ts';
import { DIRECTORY, KIND } from '../lib/words.ts';

/** 名录的四类条目。 */
export type EntityKind = Exclude<(typeof KIND)[keyof typeof KIND], typeof KIND.article>;

/** 名录的一条，连同提到它的文章。 */
export interface EntityView {
  id: string;
  kind: EntityKind;
  name: string;
  aliases: string[];
  searchAliases: string[];
  pinyin: string | undefined;
  summary: string;
  /** 名字后的一小句身份：职务、类别或状态；可为空。 */
  detail: string;
  /** 编者对常用词的说明，页面标“编者注”。 */
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

/** 名录里的全部名字与别名；图上的字断行时不拆开它们。 */
export async function getEntityNames(): Promise<string[]> {
  return (await readEntities()).flatMap(([, { name, aliases }]) => [name, ...aliases]);
}

/** 名录全部条目，按类别与各文件里的次序。 */
export const getDirectory = once(async (): Promise<EntityView[]> => {
  const [entities, articles] = await Promise.all([readEntities(), getArticles()]);
  const mentionedBy = new Map<string, ArticleView[]>();
  for (const article of articles) {
    for (const id of article.mentions) {
      const known = mentionedBy.get(id);
      if (known === undefined) mentionedBy.set(id, [article]);
      else known.push(article);
    }
  }
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

/** 文章提到的人物与机构的名字，按名录的次序。 */
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

/** 名录条目的小样，供正文里就地打开。 */
export interface TermPreview extends Pick<EntityView, 'name' | 'kind' | 'detail' | 'editorial'> {
  /** 说明的第一句。 */
  summary: string;
}

/** 名录全部条目的小样，按编号。 */
export async function getTermPreviews(): Promise<Record<string, TermPreview>> {
  const entities = await getDirectory();
  return Object.fromEntries(
    entities.map(({ id, name, kind, detail, editorial, summary }) => [
      id,
      { name, kind, detail, editorial, summary: firstSentence(summary) },
    ]),
  );
}
