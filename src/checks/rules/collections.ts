import { WORDS_FILE } from '../published/words.ts';
import { LISTS, OPTIONAL, RECORDS } from '../../schemas/content-files.ts';
import type { Rule } from '../model.ts';

/** Lists that are not empty when they are there. */
const FILLED = ['facts', 'people', 'organizations', 'places', 'glossary', 'events', 'pictures'];
const KNOWN_YAML = new Set(
  [...Object.keys({ ...RECORDS, ...LISTS }), 'hant']
    .filter((name) => name !== 'articles')
    .map((name) => `${name}.yaml`),
);

const ROOMS = /^(?:articles|pictures|published)\//;
const KNOWN = new Set([...KNOWN_YAML, 'permalinks.txt', WORDS_FILE, 'README.md']);

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
  const strange = files.filter((name) => !ROOMS.test(name) && !KNOWN.has(name));
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
