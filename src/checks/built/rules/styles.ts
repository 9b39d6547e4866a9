import type { Problem } from '../../problem.ts';
import type { BuiltSite } from '../site.ts';
import { resolveTarget } from '../target.ts';

const ADDRESS = /url\(\s*(?:"([^"]*)"|'([^']*)'|([^'")\s]+))\s*\)|@import\s+["']([^"']+)/g;

/** 样式表引的字体与图都在成品里，并且都是自己的。 */
export function styleProblems(built: BuiltSite): Problem[] {
  return [...built.styles].flatMap(([file, css]) =>
    [...css.matchAll(ADDRESS)].flatMap((match): Problem[] => {
      const address = match.slice(1).join('');
      const target = address.startsWith('#')
        ? undefined
        : resolveTarget(address, { path: `/${file}` }, built);
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
