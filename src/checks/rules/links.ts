import type { BodyLink, Rule } from '../model.ts';
import type { Finding } from '../problem.ts';
import { createRoutes, type Routes } from '../routes.ts';

/** Machines of a house or an office, which nobody outside reaches. */
const PRIVATE =
  /^(?:127|10|0)\.|^192\.168\.|^169\.254\.|^172\.(?:1[6-9]|2\d|3[01])\.|\.(?:local|lan|internal|localhost|test)$/;

/** An address elsewhere has a domain; one of this machine opens for the editor alone. */
function isPublic(url: string): boolean {
  const { hostname } = URL.parse(url) ?? { hostname: '' };
  return /^[^.]+(?:\.[^.]+)+\.?$/.test(hostname) && !PRIVATE.test(hostname);
}

function check({ url, text, isBare }: BodyLink, slug: string, routes: Routes): Finding | undefined {
  const link = (message: string, remedy: string): Finding => ({ rule: 'link', message, remedy });
  if (text.trim() === '') return link(`链接“${url}”没有文字。`, '在方括号里写上文字。');
  // GFM takes the Chinese words that follow for a part of the address.
  if (isBare) return link(`网址“${url.replace(/[^!-~].*$/su, '')}”直接写在了文字里。`, '写成 [文字](网址)。');
  if (/^https?:\/\//i.test(url) && !isPublic(url))
    return link(`网址“${url}”别人打不开。`, '写全网站的域名；站内的以 / 起头，如 /articles/文件名/。');
  if (/^mailto:/i.test(url) && !/^mailto:[^@\s]+@[^@\s.]+(?:\.[^@\s.?]+)+(?:\?\S*)?$/i.test(url))
    return link(`邮箱“${url}”写得不全。`, '写成 [文字](mailto:名字@域名)，如 mailto:edit@example.com。');
  if (/^(?:https?:\/\/|mailto:)/i.test(url)) return undefined;
  if (!/^[/#]/.test(url))
    return link(`链接“${url}”写法不对。`, '站内链接以 / 起头，如 /articles/文件名/；站外写全网址。');
  const [path = '', fragment] = (url.startsWith('#') ? `/articles/${slug}/${url}` : url).split('#');
  const page = path.replace(/\?.*$/, '');
  const anchors = routes.get(page);
  if (anchors === undefined) {
    const remedy = routes.has(`${page}/`) ? '网址末尾补上斜杠。' : '改成站内有的网址，以 / 收尾。';
    return link(`链接指向的页面“${page}”不存在。`, remedy);
  }
  if (fragment === undefined || anchors === 'any' || anchors.has(fragment)) return undefined;
  return link(`页面“${page}”里没有“#${fragment}”。`, '改成那一页有的编号：段落编号、名录编号或事件编号。');
}

/** Links within the site lead to a page and an anchor that are there. */
export const links: Rule = function* (model) {
  const routes = createRoutes(model);
  for (const { slug, links: found } of model.articles)
    for (const link of found) {
      const said = check(link, slug, routes);
      if (said !== undefined) yield { ...link.place, ...said };
    }
};
