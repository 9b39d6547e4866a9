import { escapeMarkup as escape } from '../../lib/text.ts';
import { STATUS_LABEL } from '../../lib/words.ts';
import type { Fact } from '../../schemas/fact.ts';
import type { ArticleReview } from './article-review.ts';
import type { WordCount } from './measure.ts';

const STYLE = `body{margin:0 auto;max-width:76rem;padding:2rem 1.5rem;background:#f6f1e6;color:#1c1a17;font:16px/1.7 sans-serif;text-autospace:normal}
h1,h2{font-family:serif;line-height:1.3;margin:0 0 .5rem}h2{margin-top:2.5rem;padding-top:1rem;border-top:2px solid}
table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}th,td{padding:.35rem .6rem;border-bottom:1px solid #cfc6b4;text-align:start;vertical-align:top}
th{font-weight:normal;color:#625c53}.n{text-align:end;white-space:nowrap}.meta{color:#625c53;font-size:.875rem;margin:.2rem 0}
h3{font-size:1rem;margin:1.2rem 0 .2rem}ul{margin:.2rem 0;padding-inline-start:1.4em}.status{color:#b12a1b;white-space:nowrap}a{color:inherit}`;

const one = (value: number): string => value.toFixed(1);

function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const numeric = (cell: string): string => (/^[\d.]+$/.test(cell) ? ' class="n"' : '');
  const body = rows.map(
    (row) => `<tr>${row.map((cell) => `<td${numeric(cell)}>${cell}</td>`).join('')}</tr>`,
  );
  return `<table><thead><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr></thead><tbody>${body.join('\n')}</tbody></table>`;
}

function list(heading: string, items: readonly string[]): string {
  if (items.length === 0) return `<p class="meta">${heading}：没有。</p>`;
  return `<h3>${heading}</h3><ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`;
}

const words = ({ found }: WordCount): string =>
  found.map(([word, times]) => (times === 1 ? word : `${word}×${String(times)}`)).join('、');

function factRow({ id, status, statement, section }: Fact): string[] {
  return [
    `<span class="status">${STATUS_LABEL[status]}</span>`,
    escape(statement),
    escape(section),
    escape(id),
  ];
}

const FACT_HEADS = ['状态', '转述', '出处', '编号'];

function figuresOf(reviews: readonly ArticleReview[]): string {
  const heads = [
    ...['文章', '汉字', '句', '句长均值', '标准差', '事实', '无依据', '引语', '未知'],
    ...['报道‰', '评论词‰', '套话‰', '链入', '链出', '更正'],
  ];
  const rows = reviews.map(({ slug, headline, measures, facts, uncited, linksIn, linksOut, ...rest }) => [
    `<a href="#${escape(slug)}">${escape(headline)}</a>`,
    ...[measures.characters, measures.sentences].map(String),
    ...[measures.mean, measures.deviation].map(one),
    ...[facts.length, uncited.length, measures.quotations, measures.unknown].map(String),
    ...[measures.reports, measures.commentary, measures.setPhrases].map(({ perThousand }) =>
      one(perThousand),
    ),
    ...[linksIn.length, linksOut.length, rest.corrections.length].map(String),
  ]);
  return table(heads, rows);
}

function statuses(facts: readonly Fact[]): string {
  return Object.entries(STATUS_LABEL)
    .map(([status, label]) => `${label}${String(facts.filter((fact) => fact.status === status).length)}`)
    .join('，');
}

function article(review: ArticleReview): string {
  const { slug, file, headline, leadLength, measures, facts, corrections, uncited, unstated } = review;
  const { reports, commentary, setPhrases } = measures;
  return `<section id="${escape(slug)}"><h2>${escape(headline)}</h2>
<p class="meta">${escape(file)} · 题${String(headline.length)}字，导语${String(leadLength)}字，正文${String(measures.characters)}字 · 句长${one(measures.mean)}±${one(measures.deviation)}字 · 引语${String(measures.quotations)}处</p>
<p class="meta">链入：${review.linksIn.map(escape).join('、') || '没有'} · 链出：${review.linksOut.map(escape).join('、') || '没有'}</p>
${list(
  '无依据的段落，与有数字而无依据的句子',
  uncited.map(({ line = 0, text }) => `第${String(line)}行：${escape(text)}`),
)}
${list(
  '常见的评论词与套话',
  [reports, commentary, setPhrases].map(words).filter((found) => found !== ''),
)}
${list('文末写明尚不知道的', unstated.map(escape))}
${list('注里交代的', review.caveats.map(escape))}
${list(
  '更正',
  corrections.map(({ date, kind, text, reason }) => escape(`${date} ${kind}：${text}${reason}`)),
)}
<h3>所引的事实</h3><p class="meta">${statuses(facts)}</p>${table(FACT_HEADS, facts.map(factRow))}</section>`;
}

/**
 * One page for the editor in charge.
 * @param outside Facts that no article cites.
 */
export function reviewPage(
  name: string,
  reviews: readonly ArticleReview[],
  outside: readonly Fact[],
): string {
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>审读：${escape(name)}</title><style>${STYLE}</style></head>
<body><h1>审读：${escape(name)}</h1>
<p class="meta">这里只有数，没有评语。长度按汉字计；“‰”是每千字里的次数；“未知”是正文说没有写、没有交代的次数；“无依据”是没有引事实的段落，与有数字而没有引的句子。</p>
${figuresOf(reviews)}
${reviews.map(article).join('\n')}
<section><h2>没有文章引的事实</h2><p class="meta">名录、时间线、图表可以引它们。</p>${outside.length === 0 ? '<p>没有。</p>' : table(FACT_HEADS, outside.map(factRow))}</section>
</body></html>
`;
}
