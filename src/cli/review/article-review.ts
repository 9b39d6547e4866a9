import { ledgerOf } from '../../checks/ledger.ts';
import type { ArticleFile, ContentModel } from '../../checks/model.ts';
import { textProp } from '../../markdown/component.ts';
import { sentencesOf } from '../../checks/text/passage.ts';
import { plain } from '../../lib/text.ts';
import { articlePath } from '../../lib/url.ts';
import type { Fact } from '../../schemas/fact.ts';
import { measure } from './measure.ts';

function linksOf(article: ArticleFile): string[] {
  const body = article.links.map(({ url }) => url.replace(/#.*$/, ''));
  const led = article.components
    .filter(({ name }) => name === 'ArticleLink')
    .flatMap((node) => textProp(node, 'article') ?? []);
  const related = article.frontmatter.data?.related ?? [];
  return [...new Set([...body, ...[...led, ...related].map(articlePath)])];
}

/** Paragraphs that cite nothing, and sentences with a number that cite nothing. */
function uncitedIn({ blocks }: ArticleFile) {
  return blocks.flatMap((block) => {
    const { kind, text, cites, at } = block;
    if (kind !== 'paragraph' || text.trim() === '') return [];
    if (cites.length === 0) return [{ line: at(0).line, text }];
    return sentencesOf(block)
      .filter((sentence) => sentence.cites.length === 0 && /\d/.test(sentence.text))
      .map((sentence) => ({ line: sentence.at(0).line, text: sentence.text }));
  });
}

/** Every article in the order of the files, with what a second pair of eyes asks first. */
export function reviewArticles(model: ContentModel) {
  const links = new Map(model.articles.map((article) => [article.slug, linksOf(article)]));
  return model.articles.map((article) => {
    const { slug, file, frontmatter, blocks } = article;
    const { headline = '', lead = '', corrections = [], unstated = [] } = frontmatter.data ?? {};
    const facts = [...ledgerOf(model).values()].filter(({ id }) => article.cited.has(id));
    const running = blocks.filter(({ kind }) => kind !== 'heading' && kind !== 'cell' && kind !== 'note');
    return {
      slug,
      file,
      headline: plain(headline),
      leadLength: measure([lead]).characters,
      measures: measure(running.map(({ text }) => text)),
      facts,
      corrections,
      linksIn: [...links].flatMap(([other, out]) =>
        other !== slug && out.includes(articlePath(slug)) ? [other] : [],
      ),
      linksOut: links.get(slug) ?? [],
      uncited: uncitedIn(article),
      /* What is not known: lines at the article's end, and caveats of its facts. */
      unstated,
      caveats: facts.flatMap(({ caveat }) => caveat ?? []),
    };
  });
}

/** One article as the editor in charge looks at it. */
export type ArticleReview = ReturnType<typeof reviewArticles>[number];

/** Facts of the ledger that no article cites; lists of the site may still rest on them. */
export function factsOutsideArticles(model: ContentModel, reviews: readonly ArticleReview[]): Fact[] {
  const cited = new Set(reviews.flatMap(({ facts }) => facts.map(({ id }) => id)));
  return [...ledgerOf(model).values()].filter(({ id }) => !cited.has(id));
}
