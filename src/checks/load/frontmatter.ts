import type { Problem, Said } from '../problem.ts';

function why(text: string): Said {
  const [first = '', ...rest] = text.split(/\r?\n/);
  if (text.trim() === '')
    return { message: '这个文件是空的。', remedy: '用 npm run new 生成一篇，照它写；不要这一篇就删去文件。' };
  if (/^---[ \t]*$/.test(first))
    return {
      message: '开头的 --- 没有收尾。',
      remedy: '字段写完，另起一行，只写三个半角的 -，前后都没有别的字。',
    };
  if (/^\s*(?:[-—－–]+|\++)\s*$/.test(first) && first.trim() !== '')
    return {
      message: '第一行不是三个半角的 -。',
      remedy: '第一行只写 ---，前后都没有空格；收尾的一行也一样。',
    };
  if (rest.some((line) => /^---[ \t]*$/.test(line)))
    return {
      message: '开头的 --- 前面有空行或别的字。',
      remedy: '让 --- 成为文件的第一行，前面什么也没有。',
    };
  return {
    message: '文章开头没有用 --- 围起来的字段。',
    remedy: '用 npm run new 生成一篇，照它的开头补上。',
  };
}

/** Why there is no frontmatter. */
export function missingFrontmatter(file: string, text: string): Problem {
  return { file, line: 1, rule: 'frontmatter', ...why(text) };
}
