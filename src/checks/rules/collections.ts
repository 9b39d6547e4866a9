import type { Rule } from '../model.ts';

const LISTS = [
  'facts.yaml',
  'people.yaml',
  'organizations.yaml',
  'places.yaml',
  'glossary.yaml',
  'events.yaml',
  'pictures.yaml',
];
const KNOWN = new Set([
  'feature.yaml',
  'geography.yaml',
  'charts.yaml',
  'redirects.yaml',
  'cooperation.yaml',
  ...LISTS,
]);

/** 清单与文章都不能是空的；内容目录顶层不放不认识的 YAML（多半是文件名写错）。 */
export const collections: Rule = (model) => {
  const { root, files, unreadable } = model;
  const entries = [...model.facts, ...model.entities, ...model.events, ...model.pictures];
  const filled = new Set(entries.map((entry) => entry.at().file));
  const empty = LISTS.filter((name) => !unreadable.has(name) && !filled.has(`${root}/${name}`));
  const strange = files.filter((name) => /^[^/]+\.ya?ml$/.test(name) && !KNOWN.has(name));
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
      remedy: `改用规定的文件名：${[...KNOWN].join('、')}。`,
    })),
  ];
};
