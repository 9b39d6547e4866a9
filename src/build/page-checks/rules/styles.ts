import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import type { Problem } from '../../../checks/problem.ts';
import type { BuiltSite } from '../model.ts';
import { resolveTarget } from '../target.ts';

const ADDRESS = /url\(\s*(?:"([^"]*)"|'([^']*)'|([^'")\s]+))\s*\)|@import\s+["']([^"']+)/g;

/** The addresses in one style sheet, or in the styles inside a page. */
interface Sheet {
  file: string;
  /** What relative addresses are relative to. */
  path: string;
  addresses: string[];
}

const addressesIn = (css: string): string[] =>
  [...css.matchAll(ADDRESS)].map((match) => match.slice(1).join(''));

/** Addresses in a page's inline styles. */
export const inlineStyleAddresses = (elements: readonly Element[]): string[] =>
  elements.filter(({ tagName }) => tagName === 'style').flatMap((element) => addressesIn(toString(element)));

function sheetsOf({ styles, pages }: BuiltSite): Sheet[] {
  return [
    ...[...styles].map(([file, css]) => ({ file, path: `/${file}`, addresses: addressesIn(css) })),
    ...pages.map(({ file, path, styleAddresses }) => ({ file, path, addresses: styleAddresses })),
  ];
}

/** Fonts and pictures of styles are there, and the site's own. */
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
