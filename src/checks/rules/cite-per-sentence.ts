import type { Rule } from '../model.ts';
import { splitSentences } from '../../lib/sentences.ts';

/** One <Cite> a sentence at most, or notes grow like weeds. */
export const citePerSentence: Rule = ({ articles }) =>
  articles
    .flatMap(({ blocks }) => blocks)
    .flatMap(({ text, cites, at }) =>
      splitSentences(text).flatMap(({ start, end }) =>
        cites
          .filter((cite) => cite.start >= start && cite.start < end)
          .slice(1)
          .map((cite) => ({
            ...at(cite.start),
            rule: 'cite-per-sentence',
            message: '一句话里有不止一处 Cite。',
            remedy: '拆成两句，或并成一处：fact="编号一 编号二"。',
          })),
      ),
    );
