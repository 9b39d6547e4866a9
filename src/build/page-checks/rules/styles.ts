import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import type { Problem } from '../../../checks/problem.ts';
import type { BuiltSite } from '../model.ts';
import { resolveTarget } from '../target.ts';

const ADDRESS = /url\(\s*(?:"([^"]*)"|'([^']*)'|([^'")\s]+))\s*\)|@import\s+["']([^"']+)/g;

/** 一份样式引的地址：样式表里的，或内联在网页里的。 */
interface Sheet {
  file: string;
  /** 里面的相对地址照它算。 */
  path: string;
  addresses: string[];
}

const addressesIn = (css: string): string[] =>
  [...css.matchAll(ADDRESS)].map((match) => match.slice(1).join(''));

/** 一页内联的样式引的地址。 */
export const inlineStyleAddresses = (elements: readonly Element[]): string[] =>
  elements.filter(({ tagName }) => tagName === 'style').flatMap((element) => addressesIn(toString(element)));

function sheetsOf({ styles, pages }: BuiltSite): Sheet[] {
  return [
    ...[...styles].map(([file, css]) => ({ file, path: `/${file}`, addresses: addressesIn(css) })),
    ...pages.map(({ file, path, styleAddresses }) => ({ file, path, addresses: styleAddresses })),
  ];
}

/** 样式引的字体与图都在成品里，并且都是自己的。 */
export function styleProblems(built: BuiltSite): Problem[] {
  return sheetsOf(built).flatMap(({ file, path, addresses }) =>
    addresses.flatMap((address): Problem[] => {
      const target = address.startsWith('#') ? undefined : resolveTarget(address, { path }, built);
      if (target === undefined || target.kind === 'file') return [];
      return [
        target.kind === 'external'
          ? {
              file,
              rule: 'third-party',
              message: `样式引用了别的网站：“${address}”。`,
              remedy: '把文件收进本站。',
            }
          : { file, rule: 'missing-file', message: `样式引用的“${address}”不存在。`, remedy: '检查路径。' },
      ];
    }),
  );
}
