import { toString } from 'hast-util-to-string';
import type { PageRule, PageProblem } from '../model.ts';

/**
 * Every page has a title, a description, a canonical address and one main heading; the 404 page has no canonical
 * address.
 */
export const head: PageRule = ({ elements, path }) => {
  const titles = elements.filter(({ tagName }) => tagName === 'title').map((element) => toString(element));
  const headings = elements.filter(({ tagName }) => tagName === 'h1');
  const has = (tag: string, key: string, value: string, content: string): boolean =>
    elements.some(
      ({ tagName, properties }) =>
        tagName === tag &&
        String(properties[key]) === value &&
        String(properties[content] ?? '').trim() !== '',
    );
  const needs: [boolean, string, string][] = [
    [(titles[0] ?? '').trim() !== '', '网页标题 <title>', '由版面按题目生成。'],
    [has('meta', 'name', 'description', 'content'), '页面描述', '由版面按导语生成。'],
    [has('link', 'rel', 'canonical', 'href') || path === '/404.html', '规范地址 canonical', '由版面生成。'],
    [headings.length > 0, '一级标题 <h1>', '每页要有一个。'],
  ];
  const problems: PageProblem[] = needs
    .filter(([found]) => !found)
    .map(([, what, remedy]) => ({ rule: 'head', message: `页面没有${what}。`, remedy }));
  if (headings.length <= 1) return problems;
  return [
    ...problems,
    { rule: 'head', message: `页面有${headings.length}个一级标题。`, remedy: '只留一个 <h1>。' },
  ];
};
