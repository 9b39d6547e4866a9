import type { Rule } from '../model.ts';
import type { Problem } from '../problem.ts';
import { fieldPassages } from '../text/passages.ts';

/** A description shorter than this tells nothing. Unit: Han characters. */
const SHORTEST = 8;

const stem = (path: string): string => path.replace(/^.*\//, '').replace(/\.\w+$/, '');

function fault(alt: string, file: string): string | undefined {
  if (/\.\w{2,5}$/.test(alt) || alt.includes(stem(file))) return '是文件名，不是描述';
  const count = alt.match(/\p{Script=Han}/gu)?.length ?? 0;
  if (count < SHORTEST) return `只有${String(count)}个汉字，说不清画面`;
  return /[\p{Script=Han}。！？”’》）]$/u.test(alt) ? undefined : '没有写完';
}

/** A picture's alt is a sentence about what it shows. */
export const alts: Rule = ({ pictures }) =>
  pictures.flatMap((entry) => {
    const { data } = entry;
    if (data?.kind !== 'illustration') return [];
    return fieldPassages(entry, ['alt']).flatMap(({ text, at }): Problem[] => {
      const found = text.trim() === '' ? undefined : fault(text, data.file);
      if (found === undefined) return [];
      const remedy = '用一句话写出看得见图的人看到什么。';
      return [{ ...at(0), rule: 'alt', message: `图的描述“${text}”${found}。`, remedy }];
    });
  });
