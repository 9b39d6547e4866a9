import type { ContentModel, Entry, PictureState, Rule } from '../model.ts';
import type { Problem } from '../problem.ts';
import { fieldPassages } from '../text/passages.ts';

type Said = Pick<Problem, 'message' | 'remedy'>;

const REASONS: Record<Exclude<PictureState, 'ok' | 'missing'>, Said> = {
  broken: { message: '图片文件不完整或已损坏，解不出来。', remedy: '重新导出或重新上传这个文件。' },
  misnamed: {
    message: '图片的扩展名与实际的格式不符。',
    remedy: '扩展名照实际的格式写：svg、png、jpg 或 webp；别的格式先另存成 png 或 jpg。',
  },
  lettered: {
    message: 'SVG 里有文字、脚本或嵌进的图，在读者那里会走样或不显示。',
    remedy: '在画图软件里把文字转成路径，去掉脚本与嵌图，再导出。',
  },
};

/** 版面只收这些（data/pictures.ts）。 */
const USABLE = /^pictures\/[^/]+\.(?:svg|png|jpe?g|webp)$/;

const stem = (path: string): string =>
  path
    .replace(/^.*[\\/]/, '')
    .replace(/\.\w+$/, '')
    .toLowerCase();

function missing(name: string, files: readonly string[]): Said {
  const like = files.find((file) => file.startsWith('pictures/') && stem(file) === stem(name));
  return {
    message: '没有这个图片文件。',
    remedy:
      like === undefined
        ? '把图片放到这个位置，或改正路径（相对内容目录，如 pictures/文件名.png）。'
        : `改成 ${like}，大小写与扩展名要一字不差。`,
  };
}

function fileProblems(entry: Entry<unknown>, { pictureFiles, files }: ContentModel): Problem[] {
  return fieldPassages(entry, ['file']).flatMap(({ text, at }): Problem[] => {
    const state = pictureFiles.get(text);
    if (state === undefined) return [];
    if (state === 'missing') return [{ ...at(0), rule: 'missing-picture', ...missing(text, files) }];
    if (!USABLE.test(text)) {
      const message = '图片放错了地方，或扩展名不能用。';
      const remedy = '直接放在内容目录的 pictures/ 里，扩展名用小写的 svg、png、jpg 或 webp。';
      return [{ ...at(0), rule: 'picture-place', message, remedy }];
    }
    return state === 'ok' ? [] : [{ ...at(0), rule: `${state}-picture`, ...REASONS[state] }];
  });
}

function unnamed(entry: ContentModel['pictures'][number]): Problem[] {
  if (entry.data?.kind !== 'illustration' || entry.data.caption.includes('示意图')) return [];
  const said = { message: '自绘的图没有写明是示意图。', remedy: '在图说里写上“示意图”三字。' };
  return [{ ...entry.at('caption'), rule: 'illustration-caption', ...said }];
}

/** 图片放了进来、忘了登记：清单读不出来时不报。 */
function unlisted({ root, files, pictureFiles, unreadable }: ContentModel): Problem[] {
  if (unreadable.has('pictures.yaml')) return [];
  // 清单里的路径写错一点的，已经报过“改成它”。
  const nearly = new Set(
    [...pictureFiles].flatMap(([name, state]) => (state === 'missing' ? [stem(name)] : [])),
  );
  return files
    .filter((file) => file.startsWith('pictures/') && !pictureFiles.has(file) && !nearly.has(stem(file)))
    .map((file) => ({
      file: `${root}/${file}`,
      rule: 'unlisted-picture',
      message: '这个文件没有登记，不会上站。',
      remedy: '在 pictures.yaml 里写一条，file 写它；用不着就移走。',
    }));
}

/** 图片文件在、完整、放对地方、登记过；自绘的图在图说里写明“示意图”。 */
export const pictures: Rule = (model) => [
  ...model.pictures.flatMap((entry) => [...fileProblems(entry, model), ...unnamed(entry)]),
  ...unlisted(model),
];
