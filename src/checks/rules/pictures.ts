import type { ContentModel, Entry, PictureState, Rule } from '../model.ts';
import type { Problem } from '../problem.ts';
import { fieldPassages } from '../text/passages.ts';

type Said = Pick<Problem, 'message' | 'remedy'>;

const REASONS: Record<Exclude<PictureState, 'ok' | 'missing'>, Said> = {
  empty: { message: '图片文件是空的。', remedy: '重新导出或重新上传这个文件。' },
  broken: { message: '图片文件不完整或已损坏，解不出来。', remedy: '重新导出或重新上传这个文件。' },
  stray: {
    message: '图片前面多出了别的字节，许多软件打不开。',
    remedy: '用看图软件打开，另存一份 png 或 jpg；打不开的，从原处重新下载。',
  },
  misnamed: {
    message: '图片的扩展名与实际的格式不符。',
    remedy: '扩展名照实际的格式写：svg、png、jpg 或 webp；别的格式先另存成 png 或 jpg。',
  },
  heic: {
    message: '这是手机照片的 HEIC 格式（或视频），只是名字写成了别的。',
    remedy: '在手机或电脑的相册里导出成 jpg，再放进来。',
  },
  'web-page': {
    message: '这不是图片，是一个网页：多半下载时存错了。',
    remedy: '在网页上对着图片点右键，选“图片另存为”。',
  },
  moving: {
    message: '这是会动的图，上站只会剩下一帧。',
    remedy: '取出要的一帧，另存成 png 或 jpg。',
  },
  huge: {
    message: '图片太大，像素超过2.6亿，解不出来。',
    remedy: '在看图软件里缩小，长边4000像素就够。',
  },
  long: {
    message: '图片有一边超过16,000像素，排不了。',
    remedy: '在看图软件里缩小，长边4000像素就够；长图切成几张。',
  },
  lettered: {
    message: 'SVG 里有文字、脚本、动画、嵌进的图或外面的东西，会走样或不显示。',
    remedy: '在画图软件里把文字转成路径，去掉脚本、动画、嵌图和指到外面的样式与网址，再导出。',
  },
  tiny: {
    message: '图片太小，放大了会糊。',
    remedy: '换一张大的，宽1200像素上下；至少宽200、高100像素。',
  },
  blank: { message: '图片是空白的，什么也看不见。', remedy: '重新导出，看看图层有没有隐藏。' },
  'late-svg': {
    message: 'SVG 开头的注释太长，认不出是图。',
    remedy: '用文本编辑器打开，删去 <svg 之前的注释。',
  },
  unsized: {
    message: 'SVG 没有写明是多少像素宽、多少像素高（厘米、毫米、百分比都不算）。',
    remedy:
      '在画图软件里把单位改成像素再导出；或打开文件，在 <svg 后面写 width="1200" height="675" 这样的数。',
  },
  small: {
    message: 'SVG 写明的宽或高太小，放大了会糊。',
    remedy:
      '打开文件，把 <svg 后面的 width、height 按比例改大，宽1200上下；viewBox 不动，没有的照原来的宽高补上。',
  },
};

/** A path with one of these breaks off where it is part of an address, or cannot be saved on another computer. */
const BARRED = /[?#%*:"<>|\\]/u;

/** What the layout takes (data/pictures.ts). */
const USABLE = /^pictures\/[^/]+\.(?:svg|png|jpe?g|webp)$/;

const stem = (path: string): string =>
  path
    .replace(/^.*[\\/]/, '')
    .replace(/\.\w+$/, '')
    .toLowerCase();

/** The same whatever form a system gives to letters and digits. */
const likeness = (path: string): string => stem(path).normalize('NFKC');

/** States that need the same care share a rule. */
const ruleOf = (state: PictureState): string =>
  state === 'misnamed' || state === 'lettered' ? state : 'broken';

function* fileProblems(entry: Entry<unknown>, { pictureFiles, files }: ContentModel): Generator<Problem> {
  for (const { text, at } of fieldPassages(entry, 'file')) {
    const state = pictureFiles.get(text) ?? 'ok';
    const [barred] = BARRED.exec(text) ?? [];
    if (barred !== undefined) {
      const message = `图片的文件名里有“${barred}”，不能作网址。`;
      const remedy = '改掉文件名与这里的 file；汉字、字母、数字、空格、括号、- 与 _ 都可以用。';
      yield { ...at(0), rule: 'picture-name', message, remedy };
    } else if (state === 'missing') {
      const like = files.find((file) => file.startsWith('pictures/') && likeness(file) === likeness(text));
      const remedy =
        like === undefined
          ? '把图片放到这个位置，或改正路径（相对内容目录，如 pictures/文件名.png）。'
          : `改成 ${like}，大小写与扩展名要一字不差。`;
      yield { ...at(0), rule: 'missing-picture', message: '没有这个图片文件。', remedy };
    } else if (!USABLE.test(text)) {
      const message = '图片放错了地方，或扩展名不能用。';
      const remedy = '直接放在内容目录的 pictures/ 里，扩展名用小写的 svg、png、jpg 或 webp。';
      yield { ...at(0), rule: 'picture-place', message, remedy };
    } else if (state !== 'ok') yield { ...at(0), rule: `${ruleOf(state)}-picture`, ...REASONS[state] };
  }
}

/** Pictures that lie there and are not listed; not told where the list cannot be read. */
function* unlisted({ root, files, pictureFiles, unreadable }: ContentModel): Generator<Problem> {
  if (unreadable.has('pictures.yaml')) return;
  const names = [...pictureFiles.keys()];
  const listed = new Set(names.map((name) => name.normalize('NFC')));
  // Paths that are slightly wrong are told already, with the right one.
  const nearly = new Set(names.filter((name) => pictureFiles.get(name) === 'missing').map(likeness));
  for (const file of files) {
    if (!file.startsWith('pictures/') || listed.has(file.normalize('NFC')) || nearly.has(likeness(file)))
      continue;
    const remedy = '在 pictures.yaml 里写一条，file 写它；用不着就移走。';
    const message = '这个文件没有登记，不会上站。';
    yield { file: `${root}/${file}`, rule: 'unlisted-picture', message, remedy };
  }
}

/** Pictures are there, whole, in their place and listed; drawings are said to be 示意图. */
export const pictures: Rule = function* (model) {
  for (const entry of model.pictures) {
    yield* fileProblems(entry, model);
    if (entry.data?.kind !== 'illustration' || entry.data.caption.includes('示意图')) continue;
    const message = '自绘的图没有写明是示意图。';
    const remedy = '在图说里写上“示意图”三字。';
    yield { ...entry.at('caption'), rule: 'illustration-caption', message, remedy };
  }
  yield* unlisted(model);
};
