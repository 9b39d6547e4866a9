import type { Fact, Figure } from '../../schemas/fact.ts';
import { listedFacts, statusRecords } from '../ledger.ts';
import type { Rule } from '../model.ts';
import { referencesOf } from '../references.ts';
import { sentencesOf } from '../text/passage.ts';
import { valuesIn } from '../text/values.ts';

type Said = [field: 'text' | 'value' | 'qualifier', message: string, remedy: string];

const QUALIFIERS: [RegExp, Figure['qualifier'], string][] = [
  [/第/u, 'ordinal', '序数'],
  [/[多余]|以上/u, 'more-than', '下限'],
];

function faultOf({ text, value, qualifier }: Figure, fact: Fact): Said | undefined {
  const written = valuesIn(text);
  if (!written.includes(value))
    return ['value', `写法“${text}”与数值${String(value)}不是同一个数。`, '改正其中一个；“1万多”取10000。'];
  const stated = new Set(valuesIn(`${fact.date ?? ''}，${fact.statement}`));
  const lost = written.filter((number) => !stated.has(number));
  if (lost.length > 0) {
    const message = `“${text}”里的${lost.join('、')}不在这条事实的 statement 里。`;
    return ['text', message, '照 statement 改数字，或照来源改 statement。'];
  }
  const [, expected = 'exact', name = '确数'] = QUALIFIERS.find(([mark]) => mark.test(text)) ?? [];
  if (/[+=<>]/u.test(text) || expected === qualifier) return undefined;
  return ['qualifier', `“${text}”是${name}，这里写的是 ${qualifier}。`, `改成 ${expected}。`];
}

/** A figure's text and value are one number, its statement holds it, and its qualifier says what kind it is. */
export const figures: Rule = function* ({ facts }) {
  for (const { data, at } of facts)
    for (const [index, figure] of data?.figures.entries() ?? []) {
      const [field, message = '', remedy = ''] = data === undefined ? [] : (faultOf(figure, data) ?? []);
      if (field !== undefined) yield { ...at('figures', index, field), rule: 'figure', message, remedy };
    }
};

/** Every fact of the ledger is cited by an article or listed somewhere on the site. */
export const factsCited: Rule = function* (model) {
  const listed = [...referencesOf(model)].filter(({ to }) => to === 'facts').map(({ id }) => id);
  const used = new Set([...model.articles.flatMap(({ cited }) => [...cited]), ...listed]);
  // An unreadable article or a misspelt id is reported elsewhere; it probably is the missing citation.
  const known = new Set(model.facts.map(({ id }) => id));
  if (model.articles.some(({ isReadable }) => !isReadable) || !used.isSubsetOf(known)) return;
  for (const { id, at } of model.facts) {
    if (id === '' || used.has(id)) continue;
    const message = '没有一篇文章引用这条事实，名录、时间线等清单也没有列它。';
    const remedy = `在讲到它的文章里写 <Cite fact="${id}">…</Cite>。`;
    yield { ...at('id'), rule: 'fact-uncited', message, remedy };
  }
};

/** One <Cite> a sentence at most, or notes grow like weeds. */
export const citePerSentence: Rule = ({ articles }) =>
  articles
    .flatMap(({ blocks }) => blocks.flatMap((block) => sentencesOf(block)))
    .flatMap(({ cites, at }) =>
      cites.slice(1).map(({ start }) => ({
        ...at(start),
        rule: 'cite-per-sentence',
        message: '一句话里有不止一处 Cite。',
        remedy: '拆成两句，或并成一处：fact="编号一 编号二"。',
      })),
    );

/** The article that tells more of an event or a cooperation cites a fact of it. */
export const detailed: Rule = function* (model) {
  const readable = model.articles.filter(({ isReadable }) => isReadable);
  for (const entry of statusRecords(model)) {
    const article = readable.find(({ slug }) => slug === entry.raw['article']);
    const facts = new Set(listedFacts(entry));
    if (article === undefined || facts.size === 0 || !facts.isDisjointFrom(article.cited)) continue;
    const better = readable.filter(({ cited }) => !facts.isDisjointFrom(cited)).map(({ slug }) => slug);
    const message = `文章“${article.slug}”没有引用这一条的事实（${[...facts].join('、')}），不是详述它的。`;
    const remedy =
      better.length === 0 ? '删去 article，或在文章里引用。' : `引了的有：${better.join('、')}。`;
    yield { ...entry.at('article'), rule: 'detailed', message, remedy };
  }
};
