import { blockIds } from '../article.ts';
import type { ArticleFile, Rule } from '../model.ts';
import type { Problem } from '../problem.ts';
import { bigrams } from '../text/likeness.ts';
import { fieldPassages, itemPaths } from '../text/passages.ts';

/** A block that shares so many pairs of characters with a key point clearly tells of it. */
const TELLING = 9;
/** The block that a key point leads to shares at least this part of what the best one shares. */
const SHARE = 1 / 3;

/** Key points lead to blocks with an id. */
function dangling(article: ArticleFile): Problem[] {
  const ids = blockIds(article);
  return fieldPassages(article.frontmatter, ...itemPaths(article.frontmatter, 'keyPoints', 'to'))
    .filter(({ text }) => !ids.has(text))
    .map(({ text, at }) => ({
      ...at(0),
      rule: 'key-point',
      message: `正文里没有编号是“${text}”的段落。`,
      remedy: '改成段末“^”后面的编号。',
    }));
}

/** A key point leads to a block that tells of it. */
function astray({ frontmatter, blocks }: ArticleFile): Problem[] {
  return (frontmatter.data?.keyPoints ?? []).flatMap(({ text, to }, index): Problem[] => {
    const said = bigrams(text);
    const shared = (words: string): number => [...bigrams(words)].filter((pair) => said.has(pair)).length;
    const scored = blocks.flatMap(({ id, text: words }) =>
      id === undefined ? [] : { id, score: shared(words) },
    );
    const own = scored.find(({ id }) => id === to);
    const [best] = scored.sort((one, other) => other.score - one.score);
    if (own === undefined || best === undefined || best.score < TELLING) return [];
    if (own.score >= best.score * SHARE) return [];
    return [
      {
        ...frontmatter.at('keyPoints', index, 'to'),
        rule: 'key-point',
        message: `要点“${text}”指到的段落“${to}”没有说它。`,
        remedy: `说它的像是“${best.id}”。`,
      },
    ];
  });
}

/** Key points lead to the blocks that tell of them. */
export const keyPoints: Rule = ({ articles }) =>
  articles
    .filter(({ outline }) => outline !== undefined)
    .flatMap((article) => [...dangling(article), ...astray(article)]);
