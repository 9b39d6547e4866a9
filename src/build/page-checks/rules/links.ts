import type { Element } from 'hast';
import type { BuiltRule, BuiltSite, PageProblem } from '../model.ts';
import { resolveTarget, type Target } from '../target.ts';

function explain(target: Target | undefined, address: string, built: BuiltSite): PageProblem | undefined {
  if (target === undefined || target.kind === 'external') return undefined;
  const written = address.startsWith(built.base) ? `/${address.slice(built.base.length)}` : address;
  const source = `](${written})`;
  const dead = (message: string, remedy: string): PageProblem => ({
    rule: 'dead-link',
    message,
    remedy,
    source,
  });
  if (target.kind === 'outside-base') {
    return dead(`链接“${address}”不在部署路径 ${built.base} 之下。`, '站内链接要加上部署路径。');
  }
  if (target.kind === 'missing') {
    return dead(`链接“${address}”指向的页面不存在。`, '改成站内有的网址，文章等页面以 / 收尾。');
  }
  const { file, fragment } = target;
  if (fragment === '' || fragment === 'top' || !file.endsWith('.html')) return undefined;
  if (built.anchors.get(file)?.has(fragment) === true) return undefined;
  return dead(`链接“${address}”要跳到的“#${fragment}”在那一页上不存在。`, '改成那一页有的编号。');
}

/** Addresses of a page's links and forms, each once. */
export function linksOf(elements: readonly Element[]): string[] {
  const links = elements.flatMap(({ tagName, properties }) => {
    const address = properties[tagName === 'form' ? 'action' : 'href'];
    return ['a', 'area', 'form'].includes(tagName) && typeof address === 'string' ? [address] : [];
  });
  return [...new Set(links)];
}

/** Links and forms within the site lead to a page, and to an anchor, that is there. */
export const deadLinks: BuiltRule = (page, built) =>
  page.links.flatMap((address) => {
    const problem = explain(resolveTarget(address, page, built), address, built);
    return problem === undefined ? [] : [problem];
  });
