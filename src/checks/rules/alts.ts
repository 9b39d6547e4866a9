import type { Rule } from '../model.ts';
import { fieldPassages } from '../text/passages.ts';

/** A description shorter than this tells nothing. Unit: Han characters. */
const SHORTEST = 8;

const stem = (path: string): string => path.replace(/^.*\//, '').replace(/\.\w+$/, '');

function fault(alt: string, file: string): string | undefined {
  if (alt.trim() === '') return undefined;
  if (/\.\w{2,5}$/.test(alt) || (stem(file) !== '' && alt.includes(stem(file)))) return '是文件名，不是描述';
  const count = alt.match(/\p{Script=Han}/gu)?.length ?? 0;
  if (count < SHORTEST) return `只有${String(count)}个汉字，说不清画面`;
  return /[\p{Script=Han}。！？”’》）]$/u.test(alt) ? undefined : '没有写完';
}

/** A picture's alt is a sentence about what it shows. */
export const alts: Rule = function* ({ pictures }) {
  for (const entry of pictures)
    for (const { text, at } of fieldPassages(entry, 'alt')) {
      const found = entry.data?.kind === 'illustration' ? fault(text, entry.data.file) : undefined;
      const message = `图的描述“${text}”${found ?? ''}。`;
      const remedy = '用一句话写出看得见图的人看到什么。';
      if (found !== undefined) yield { ...at(0), rule: 'alt', message, remedy };
    }
};
