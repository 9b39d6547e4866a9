import type { Rule } from '../model.ts';
import { fieldPassages } from '../text/passages.ts';

/**
 * Names and aliases of the directory mean one entry each, since links go by names; an alias is one name, not several.
 */
export const names: Rule = function* ({ entities }) {
  const owners = new Map<string, string>();
  for (const entry of entities) {
    const { file, line } = entry.at('name');
    const here = `${file}:${line ?? 1}`;
    for (const { text, at } of fieldPassages(entry, 'name', 'aliases.*')) {
      if (!/\p{Script=Han}\s+\p{Script=Han}/u.test(text)) continue;
      const message = `“${text}”中间有空格，正文里没有空格的链不上，也搜不到。`;
      yield { ...at(0), rule: 'name-space', message, remedy: '删去空格。' };
    }
    const all = fieldPassages(entry, 'name', 'aliases.*', 'searchAliases.*');
    for (const [index, { text, at }] of all.entries()) {
      const owner = owners.get(text) ?? here;
      if (index > 0 && /[、，；]/u.test(text)) {
        const remedy = '一个别名一条，以半角逗号分开，如 [甲, 乙]。';
        yield { ...at(0), rule: 'alias-list', message: '几个别名写在了一起。', remedy };
      } else if (owner !== here) {
        const message = `“${text}”已是 ${owner} 的名字或别名，正文会链错。`;
        yield { ...at(0), rule: 'duplicate-name', message, remedy: '换一个能区别的名字，或删去别名。' };
      } else owners.set(text, here);
    }
  }
};
