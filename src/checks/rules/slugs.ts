import type { Rule } from '../model.ts';
import type { Problem } from '../problem.ts';

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** In articles/ lies only `<slug>.mdx`; a slug is an address for good, ASCII, unique. */
export const slugs: Rule = ({ root, files }) => {
  const problems: Problem[] = [];
  const seen = new Map<string, string>();
  for (const name of files.filter((path) => path.startsWith('articles/'))) {
    const file = `${root}/${name}`;
    const base = name.replace(/^.*\//, '').replace(/\.\w+$/, '');
    if (!SLUG.test(base)) {
      problems.push({
        file,
        rule: 'slug',
        message: `文件名“${base}”不能作网址。`,
        remedy: '只用小写英文字母、数字和连字符，如 old-bridge.mdx。',
      });
    }
    const other = seen.get(base.toLowerCase());
    if (other !== undefined) {
      problems.push({
        file,
        rule: 'duplicate-slug',
        message: `地址“${base}”与 ${other} 重复。`,
        remedy: '换一个文件名，或删去其中一篇。',
      });
    }
    seen.set(base.toLowerCase(), file);
    if (!/^articles\/[^/]+\.mdx$/.test(name)) {
      problems.push({
        file,
        rule: 'slug',
        message: '这个文件不会成为文章。',
        remedy: '文章直接放在 articles/ 下，扩展名用 .mdx。',
      });
    }
  }
  return problems;
};
