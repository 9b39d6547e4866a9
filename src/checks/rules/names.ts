import type { Rule } from '../model.ts';
import type { Problem } from '../problem.ts';
import { fieldPassages, itemPaths } from '../text/passages.ts';

/**
 * Names and aliases of the directory mean one entry each, since links go by names; an alias is one name, not several.
 */
export const names: Rule = ({ entities }) => {
  const owners = new Map<string, string>();
  return entities.flatMap((entry): Problem[] =>
    fieldPassages(
      entry,
      ['name'],
      ...itemPaths(entry, 'aliases'),
      ...itemPaths(entry, 'searchAliases'),
    ).flatMap(({ text, at }, index): Problem[] => {
      if (index > 0 && /[、，；]/u.test(text)) {
        const remedy = '一个别名一条，以半角逗号分开，如 [甲, 乙]。';
        return [{ ...at(0), rule: 'alias-list', message: '几个别名写在了一起。', remedy }];
      }
      const { file, line } = entry.at('name');
      const owner = owners.get(text);
      const here = `${file}:${line ?? 1}`;
      if (owner === undefined || owner === here) {
        owners.set(text, here);
        return [];
      }
      const message = `“${text}”已是 ${owner} 的名字或别名，正文会链错。`;
      return [{ ...at(0), rule: 'duplicate-name', message, remedy: '换一个能区别的名字，或删去别名。' }];
    }),
  );
};
