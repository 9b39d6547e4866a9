import { idsOf } from '../../checks/references.ts';
import type { ContentModel } from '../../checks/model.ts';
import { PLACEHOLDER } from '../../checks/text/typography-patterns.ts';
import { isId } from '../../schemas/base.ts';

export interface NewArticle {
  slug: string;
  /** The first section by default. */
  section?: string | undefined;
  /** Day of publication, `YYYY-MM-DD`. */
  today: string;
}

/** A mistake that editors can mend by what it says. */
export class InvalidRequest extends Error {}

function chosenSection(model: ContentModel, wanted: string | undefined): string {
  const known = [...(idsOf(model).sections ?? [])];
  const [first] = known;
  if (first === undefined) throw new InvalidRequest('feature.yaml 里没有栏目，先写好 sections。');
  if (wanted === undefined) return first;
  if (known.includes(wanted)) return wanted;
  throw new InvalidRequest(`没有栏目“${wanted}”，可选：${known.join('、')}。`);
}

function nextOrder(model: ContentModel, section: string): number {
  const orders = model.articles
    .map(({ frontmatter: { raw } }) => (raw['section'] === section ? Number(raw['order']) : 0))
    .filter((order) => Number.isInteger(order));
  return Math.max(0, ...orders) + 1;
}

/**
 * A new article that lacks nothing but its words: each stands as a placeholder, which the checks refuse.
 * @throws {InvalidRequest} For a wrong name, an unknown section, or content without facts to cite.
 */
export function articleTemplate(model: ContentModel, { slug, section: wanted, today }: NewArticle): string {
  if (!isId(slug)) {
    throw new InvalidRequest(`“${slug}”不能作文件名：只用小写英文字母、数字和连字符，如 old-bridge。`);
  }
  const slugs = model.articles.map((article) => article.slug);
  if (slugs.includes(slug)) throw new InvalidRequest(`文章“${slug}”已经有了，换一个文件名。`);
  const section = chosenSection(model, wanted);
  const fact = model.facts.find(({ raw }) => raw['status'] !== 'planned') ?? model.facts[0];
  if (fact === undefined) throw new InvalidRequest('facts.yaml 里还没有事实，先写一条。');
  const related =
    model.articles.find(({ frontmatter }) => frontmatter.raw['section'] === section)?.slug ?? slugs[0];
  const write = (what: string): string => `${PLACEHOLDER}${what}〕`;
  return `---
kicker: ${write('引题，可删')}
headline: ${write('主题，竖线|是许可断行处')}
subhead: ${write('副题，可删')}
lead: ${write('导语，五十到七十个汉字，说清这篇文章讲的是谁、什么时候、在哪里、做了什么；它也是网页的描述，会出现在搜索结果和分享卡片上')}
section: ${section}
order: ${nextOrder(model, section)}
published: '${today}'
keyPoints:
  - { text: ${write('一句话，说下面这一段的意思')}, to: first-paragraph }
  - { text: ${write('一句话，说另一段的意思')}, to: second-paragraph }
related: [${related ?? slug}]
---

## ${write('小标题')} ^first-heading

${write('正文，目标是每个数字与表述都回到事实清单')}<Cite fact="${fact.id}">${write('要引的短语')}</Cite>。 ^first-paragraph

${write('又一段；段末的编号是永久的，发布后不改，新段落的编号由命令补')}。 ^second-paragraph
`;
}
