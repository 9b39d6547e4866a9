import type { Citation } from '../markdown/body-frontmatter.ts';
import type { Fact, Figure } from '../schemas/fact.ts';
import { type NoteLine, noteLines } from '../lib/note.ts';
import { figureAnchor } from '../lib/url.ts';
import { type ArticleView, groupArticles } from './articles.ts';
import { mustFind, once, getList } from './content.ts';

/** A number, its fact and the articles that cite it. */
export interface FigureView extends Figure {
  fact: Fact;
  /** Its anchor on the data page. */
  anchor: string;
  articles: ArticleView[];
}

/** The facts, in the order of the file. */
export function getFacts(): Promise<Fact[]> {
  return getList('facts');
}

/** Fact → articles that cite it, in reading order. */
const getCiting = once(() => groupArticles(({ facts }) => facts));

/** Every number, in the order of the file. */
export const getFigures = once(async (): Promise<FigureView[]> => {
  const [facts, citing] = await Promise.all([getFacts(), getCiting()]);
  return facts.flatMap((fact) =>
    fact.figures.map((figure) => ({
      ...figure,
      fact,
      anchor: figureAnchor(fact.id, figure.id),
      articles: citing.get(fact.id) ?? [],
    })),
  );
});

/** A fact with the articles that cite it. */
export interface FactView extends Fact {
  articles: ArticleView[];
}

/** All facts by the section of the source that they come from, in the order of the list. */
export async function getFactsBySection(): Promise<{ section: string; facts: FactView[] }[]> {
  const [facts, citing] = await Promise.all([getFacts(), getCiting()]);
  const views = facts.map((fact) => ({ ...fact, articles: citing.get(fact.id) ?? [] }));
  return [...Map.groupBy(views, (fact) => fact.section)].map(([section, grouped]) => ({
    section,
    facts: grouped,
  }));
}

/** A figure of the front page and one sentence of what it means. */
export interface KeyFigure extends Pick<FigureView, 'text' | 'anchor' | 'fact'> {
  sentence: string;
}

/** The figures of the front page, in the order given. */
export async function getKeyFigures(
  keys: readonly { fact: string; figure: string; sentence: string }[],
): Promise<KeyFigure[]> {
  const figures = (await getFigures()).map((figure) => ({ ...figure, id: figure.anchor }));
  return keys.map(({ fact, figure, sentence }) => ({
    ...mustFind(figures, figureAnchor(fact, figure), '数字'),
    sentence,
  }));
}

/** A note with what it says. */
export interface Footnote extends Citation {
  lines: NoteLine[];
}

/** The notes of a text, with what they say of its facts. */
export async function getFootnotes(citations: readonly Citation[]): Promise<Footnote[]> {
  const facts = await getFacts();
  return citations.map((citation) => ({
    ...citation,
    lines: noteLines(citation.facts.map((id) => mustFind(facts, id, '事实'))),
  }));
}
