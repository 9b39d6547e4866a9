import { articleSlugs, sectionIds } from '../../checks/ids.ts';
import type { ContentModel } from '../../checks/model.ts';

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** 新文章的文件名与栏目。 */
export interface NewArticle {
  slug: string;
  /** 不给时用第一个栏目。 */
  section?: string | undefined;
  /** 发布日，`YYYY-MM-DD`。 */
  today: string;
}

/** 编者能照着改的错误。 */
export class InvalidRequest extends Error {}

function chosenSection(model: ContentModel, wanted: string | undefined): string {
  const known = [...(sectionIds(model) ?? [])];
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
 * 一篇能通过检查的新文章，文字都是待改的占位。
 * @throws {InvalidRequest} 文件名不合要求或已有、栏目不存在、内容里还没有可引的事实与可指的文章时
 */
export function articleTemplate(model: ContentModel, { slug, section: wanted, today }: NewArticle): string {
  if (!SLUG.test(slug)) {
    throw new InvalidRequest(`“${slug}”不能作文件名：只用小写英文字母、数字和连字符，如 old-bridge。`);
  }
  const slugs = articleSlugs(model);
  if (slugs.has(slug)) throw new InvalidRequest(`文章“${slug}”已经有了，换一个文件名。`);
  const section = chosenSection(model, wanted);
  const fact = model.facts.find(({ raw }) => raw['status'] !== 'planned') ?? model.facts[0];
  if (fact === undefined) throw new InvalidRequest('facts.yaml 里还没有事实，先写一条。');
  const related =
    model.articles.find(({ frontmatter }) => frontmatter.raw['section'] === section)?.slug ?? [...slugs][0];
  return `---
kicker: 引题，可删
headline: 主题写在这里|竖线处可断行
subhead: 副题，可删
lead: 这里写导语，五十到七十个汉字，说清这篇文章讲的是谁、什么时候、在哪里、做了什么。导语也是网页的描述，会出现在检索结果和分享卡片上，写完删去这段话。
section: ${section}
order: ${nextOrder(model, section)}
published: '${today}'
keyPoints:
  - { text: 第一条要点，指向正文的一段, to: first-paragraph }
  - { text: 第二条要点，指向正文的另一段, to: second-paragraph }
related: [${related ?? slug}]
---

## 小标题写在这里 ^first-heading

正文从这里写起，目标是每个数字与说法都能回到清单，<Cite fact="${fact.id}">要引的短语放在这里面</Cite>。 ^first-paragraph

段末的编号是永久的，发布后不要改；新写的段落不必自己编号，有命令会补。 ^second-paragraph
`;
}
