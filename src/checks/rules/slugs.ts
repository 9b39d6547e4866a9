import { isId } from '../../schemas/base.ts';
import type { Rule } from '../model.ts';

const RESERVED = /^(?:con|prn|aux|nul|(?:com|lpt)\d)$/;

/** In articles/ lies only `<slug>.mdx`; a slug is an address for good, ASCII, unique. */
export const slugs: Rule = function* ({ root, files }) {
  const seen = new Map<string, string>();
  for (const name of files.filter((path) => path.startsWith('articles/'))) {
    const file = `${root}/${name}`;
    const base = name.replace(/^.*\//, '').replace(/\.\w+$/, '');
    const key = base.toLowerCase();
    if (!/^articles\/[^/]+\.mdx$/.test(name)) {
      const remedy = '文章直接放在 articles/ 下，扩展名用 .mdx；草稿、备份放到内容目录外面。';
      yield { file, rule: 'slug', message: '这个文件不会成为文章。', remedy };
    } else if (!isId(base)) {
      const remedy = base.startsWith('_')
        ? '放在 articles/ 下的都会上站，名字前加 _ 也一样：没有写好的先放到内容目录外面。'
        : '只用小写英文字母、数字和连字符，如 old-bridge.mdx。';
      yield { file, rule: 'slug', message: `文件名“${base}”不能作网址。`, remedy };
    }
    if (RESERVED.test(base)) {
      const message = `文件名“${base}”是Windows留给设备用的，在Windows上打不开。`;
      yield { file, rule: 'slug', message, remedy: '换一个文件名。' };
    }
    if (seen.has(key)) {
      const message = `地址“${base}”与 ${seen.get(key) ?? ''} 重复。`;
      yield { file, rule: 'duplicate-slug', message, remedy: '换一个文件名，或删去其中一篇。' };
    }
    seen.set(key, file);
  }
};
