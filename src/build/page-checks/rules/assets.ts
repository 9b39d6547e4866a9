import type { Element } from 'hast';
import { findAll } from '../../../lib/find.ts';
import type { BuiltRule, PageAddress, PageProblem } from '../model.ts';
import { resolveTarget } from '../target.ts';

const LOADING_LINKS = /^(?:stylesheet|icon|apple-touch-icon|preload|modulepreload|manifest|mask-icon)$/;
const IMAGE_META = /^(?:og:image|og:image:url|og:image:secure_url|twitter:image)$/;

function fromSrcset(value: unknown): string[] {
  return typeof value === 'string'
    ? value.split(/,\s+/).map((part) => part.trim().split(/\s+/)[0] ?? '')
    : [];
}

function addresses(element: Element): unknown[] {
  const { tagName, properties } = element;
  const { src, href, poster, data, content } = properties;
  switch (tagName) {
    case 'link': {
      const rel = Array.isArray(properties['rel']) ? properties['rel'] : [];
      return rel.some((name) => LOADING_LINKS.test(name))
        ? [href, ...fromSrcset(properties['imageSrcSet'])]
        : [];
    }
    case 'meta':
      return IMAGE_META.test(String(properties['property'] ?? properties['name'] ?? '')) ? [content] : [];
    case 'object':
      return [data];
    // What stands in one is put into the page later (src/layouts/client/start.ts).
    case 'template':
      return element.content === undefined ? [] : findAll(element.content).flatMap(addresses);
    case 'use':
    case 'image':
      return [href];
    default:
      return [src, poster, ...fromSrcset(properties['srcSet'])];
  }
}

/** What a page loads, in order. */
export function assetsOf(elements: readonly Element[]): PageAddress[] {
  return elements.flatMap((element) =>
    addresses(element)
      .filter((address): address is string => typeof address === 'string' && address !== '')
      .map((address) => ({ tag: element.tagName, address })),
  );
}

/** Pictures, scripts, styles and fonts are there, and the site's own. */
export const assets: BuiltRule = (page, built) =>
  page.assets.flatMap(({ tag, address }): PageProblem[] => {
    const target = resolveTarget(address, page, built);
    if (target === undefined || target.kind === 'file') return [];
    const what = `<${tag}> 要装的“${address}”`;
    if (target.kind === 'external') {
      const message = `${what}在别的网站上。`;
      return [{ rule: 'third-party', message, remedy: '把文件收进本站；本站不向第三方请求任何东西。' }];
    }
    const message =
      target.kind === 'missing' ? `${what}不存在。` : `${what}不在部署路径 ${built.base} 之下。`;
    return [{ rule: 'missing-file', message, remedy: '检查文件名，或让它经过构建流程。' }];
  });
