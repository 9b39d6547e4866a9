import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import type { PageProblem } from './model.ts';

/** A parsed page. */
export interface ParsedPage {
  /** Address without the base, e.g. `/articles/x/`. */
  path: string;
  tree: Root;
  /** Every element, in order. */
  elements: Element[];
  ids: string[];
}

/** A rule on one page. */
type PageRule = (page: ParsedPage) => Iterable<PageProblem>;

/** Every page has a title, a description, a canonical address (but the 404 page) and one main heading. */
function* head({ elements, path }: ParsedPage): Generator<PageProblem> {
  const all = (name: string): Element[] => elements.filter(({ tagName }) => tagName === name);
  const has = (tag: string, key: string, value: string, content: string): boolean =>
    all(tag).some(
      ({ properties }) =>
        String(properties[key]) === value && String(properties[content] ?? '').trim() !== '',
    );
  const headings = all('h1').length;
  const needs: [boolean, string, string][] = [
    [all('title').some((title) => toString(title).trim() !== ''), '网页标题 <title>', '由版面按题目生成。'],
    [has('meta', 'name', 'description', 'content'), '页面描述', '由版面按导语生成。'],
    [has('link', 'rel', 'canonical', 'href') || path === '/404.html', '规范地址 canonical', '由版面生成。'],
    [headings > 0, '一级标题 <h1>', '每页要有一个。'],
  ];
  for (const [found, what, remedy] of needs)
    if (!found) yield { rule: 'head', message: `页面没有${what}。`, remedy };
  if (headings > 1)
    yield { rule: 'head', message: `页面有${headings}个一级标题。`, remedy: '只留一个 <h1>。' };
}

/** Every picture has an alt; one that decorates has an empty one. */
function* imageAlt({ elements }: ParsedPage): Generator<PageProblem> {
  for (const { tagName, properties } of elements) {
    if (tagName !== 'img' || properties['alt'] !== undefined) continue;
    const message = `图片“${String(properties['src'])}”没有 alt 属性。`;
    yield { rule: 'image-alt', message, remedy: '写明画面内容；纯装饰的图写 alt=""。' };
  }
}

/** No id twice on a page, or links land in the wrong place. */
function* uniqueIds({ ids }: ParsedPage): Generator<PageProblem> {
  for (const id of new Set(ids.filter((one, index) => ids.indexOf(one) !== index)))
    yield {
      rule: 'duplicate-id',
      message: `页面上有几处编号都是“${id}”。`,
      remedy: '换掉正文里与版面重名的块编号。',
      written: id,
    };
}

const RAW_TEXT = new Set(['script', 'style', 'code', 'pre', 'template', 'noscript']);

/** No ** or ~~ is left in what readers see. */
function literalMarks({ tree }: ParsedPage): PageProblem[] {
  const problems: PageProblem[] = [];
  visit(tree, (node) => {
    if (node.type === 'element' && RAW_TEXT.has(node.tagName)) return SKIP;
    const mark = node.type === 'text' ? /.{0,10}(?:\*\*|~~).{0,10}/u.exec(node.value)?.[0] : undefined;
    if (mark !== undefined) {
      const message = `页面文字里留着没有生效的标记：“${mark.trim()}”。`;
      problems.push({ rule: 'literal-mark', message, remedy: '检查源文里的标记是否成对。' });
    }
    return undefined;
  });
  return problems;
}

/** The rules on one page; those that look at other pages and files, too, are in check-built.ts. */
export const PAGE_RULES: readonly PageRule[] = [head, imageAlt, literalMarks, uniqueIds];
