import { toString } from 'hast-util-to-string';
import type { Problem } from '../../problem.ts';
import type { BuiltSite } from '../site.ts';
import { resolveTarget } from '../target.ts';

const ADDRESS = /url\(\s*(?:"([^"]*)"|'([^']*)'|([^'")\s]+))\s*\)|@import\s+["']([^"']+)/g;

/** 一份样式：样式表，或内联在网页里的一段。 */
interface Sheet {
  file: string;
  /** 里面的相对地址照它算。 */
  path: string;
  css: string;
}

function sheetsOf({ styles, pages }: BuiltSite): Sheet[] {
  return [
    ...[...styles].map(([file, css]) => ({ file, path: `/${file}`, css })),
    ...pages.flatMap(({ file, path, elements }) =>
      elements
        .filter(({ tagName }) => tagName === 'style')
        .map((element) => ({ file, path, css: toString(element) })),
    ),
  ];
}

/** 样式引的字体与图都在成品里，并且都是自己的。 */
export function styleProblems(built: BuiltSite): Problem[] {
  return sheetsOf(built).flatMap(({ file, path, css }) =>
    [...css.matchAll(ADDRESS)].flatMap((match): Problem[] => {
      const address = match.slice(1).join('');
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
