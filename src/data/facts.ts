import type { Citation } from '../markdown/body-frontmatter.ts';
import type { Fact } from '../schemas/fact.ts';
import { noteLines } from '../lib/note.ts';
import { figureAnchor } from '../lib/url.ts';
import { groupArticles } from './articles.ts';
import { getList, type Loaded, mustFind, once } from './content.ts';

/** The facts, in the order of the file. */
export const getFacts = (): Promise<Fact[]> => getList('facts');

/** The facts with the articles that cite them, in reading order. */
const getCited = once(async () => {
  const [facts, citing] = await Promise.all([getFacts(), groupArticles((article) => article.facts)]);
  return facts.map((fact) => ({ fact, articles: citing.get(fact.id) ?? [] }));
});

/** Every number with its fact, its anchor on the data page and the articles that cite it, in the order of the file. */
export const getFigures = once(async () =>
  (await getCited()).flatMap(({ fact, articles }) =>
    fact.figures.map((figure) => ({ ...figure, fact, anchor: figureAnchor(fact.id, figure.id), articles })),
  ),
);

/** A number, its fact, its anchor and the articles that cite it. */
export type FigureView = Loaded<typeof getFigures>;

/** All facts by the section of the source that they come from, in the order of the list. */
export async function getFactsBySection() {
  const views = (await getCited()).map(({ fact, articles }) => ({ ...fact, articles }));
  const sections = Map.groupBy(views, ({ section }) => section);
  return [...sections].map(([section, facts]) => ({ section, facts }));
}

/** The facts of a section of the source. */
export type FactGroup = Loaded<typeof getFactsBySection>;

/** The figures of the front page with one sentence of what each means, in the order given. */
export async function getKeyFigures(keys: readonly { fact: string; figure: string; sentence: string }[]) {
  const figures = (await getFigures()).map((figure) => ({ ...figure, id: figure.anchor }));
  return keys.map(({ fact, figure, sentence }) => ({
    ...mustFind(figures, figureAnchor(fact, figure), '数字'),
    sentence,
  }));
}

/** A figure of the front page and one sentence of what it means. */
export type KeyFigure = Loaded<typeof getKeyFigures>;

/** The notes of a text, with what they say of its facts. */
export async function getFootnotes(citations: readonly Citation[]) {
  const facts = await getFacts();
  return citations.map((citation) => ({
    ...citation,
    lines: noteLines(citation.facts.map((id) => mustFind(facts, id, '事实'))),
  }));
}

/** A note with what it says. */
export type Footnote = Loaded<typeof getFootnotes>;
