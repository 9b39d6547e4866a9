import { isId } from '../../schemas/base.ts';
import { LISTS, OPTIONAL, RECORDS } from '../../schemas/content-files.ts';
import type { Rule } from '../model.ts';
import { RECORD_FILE } from '../published/record.ts';

/** Lists that are not empty when they are there. */
const FILLED = ['facts', 'people', 'organizations', 'places', 'glossary', 'events', 'pictures'];
const KNOWN_YAML = new Set(
  [...Object.keys({ ...RECORDS, ...LISTS }), 'hant']
    .filter((name) => name !== 'articles')
    .map((name) => `${name}.yaml`),
);

const ROOMS = /^(?:articles|pictures)\//;
const KNOWN_FILES = new Set([...KNOWN_YAML, RECORD_FILE, 'README.md']);

function whereTo(name: string): string {
  if (/\.ya?ml$/i.test(name)) return `改用规定的文件名：${[...KNOWN_YAML].join('、')}。`;
  if (/\.mdx?$/i.test(name)) return '文章放进 articles/，扩展名用 .mdx。';
  return '图片放进 pictures/；用不着的删去。';
}

/** Lists and articles are not empty; unknown files are mostly misnamed or in the wrong place. */
export const collections: Rule = (model) => {
  const { root, files, unreadable } = model;
  const entries = [...model.facts, ...model.entities, ...model.events, ...model.pictures];
  const filled = new Set(entries.map((entry) => entry.at().file));
  const empty = FILLED.filter((name) => files.includes(`${name}.yaml`) || !OPTIONAL.has(name))
    .map((name) => `${name}.yaml`)
    .filter((name) => !unreadable.has(name) && !filled.has(`${root}/${name}`));
  const strange = files.filter((name) => !ROOMS.test(name) && !KNOWN_FILES.has(name));
  return [
    ...[...empty, ...(model.articles.length === 0 ? ['articles'] : [])].map((name) => ({
      file: `${root}/${name}`,
      rule: 'empty-collection',
      message: '这里一条内容也没有。',
      remedy: '至少写一条；若是误删，从版本库里取回。',
    })),
    ...strange.map((name) => ({
      file: `${root}/${name}`,
      rule: 'unknown-file',
      message: '不认识这个文件，里面的内容不会上站。',
      remedy: whereTo(name),
    })),
  ];
};

const RESERVED_NAME = /^(?:con|prn|aux|nul|(?:com|lpt)\d)$/;

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
    if (RESERVED_NAME.test(base)) {
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
