import type { Rule } from '../model.ts';
import type { Problem } from '../problem.ts';
import { fieldPassages } from '../text/passages.ts';

const REASONS = {
  missing: { message: '没有这个图片文件。', remedy: '把图片放到这个位置，或改正路径（相对内容目录）。' },
  broken: { message: '图片文件不完整或已损坏，解不出来。', remedy: '重新导出或重新上传这个文件。' },
};

/** 图片文件在、完整；自绘的图在图说里写明“示意图”。 */
export const pictures: Rule = ({ pictures: entries, pictureFiles }) =>
  entries.flatMap((entry): Problem[] => {
    const states = fieldPassages(entry, ['file']).flatMap(({ text, at }) => {
      const state = pictureFiles.get(text);
      return state === 'missing' || state === 'broken'
        ? [{ ...at(0), rule: `${state}-picture`, ...REASONS[state] }]
        : [];
    });
    const unnamed =
      entry.data?.kind === 'illustration' && !entry.data.caption.includes('示意图')
        ? [
            {
              ...entry.at('caption'),
              rule: 'illustration-caption',
              message: '自绘的图没有写明是示意图。',
              remedy: '在图说里写上“示意图”三字。',
            },
          ]
        : [];
    return [...states, ...unnamed];
  });
