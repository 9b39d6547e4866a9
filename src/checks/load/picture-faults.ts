import type { Said } from '../problem.ts';

/** What may be wrong with a picture's file, and how to mend it. */
export const PICTURE_FAULTS = {
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
} as const satisfies Record<string, Said>;

/** What became of reading a picture. */
export type PictureState = 'ok' | 'missing' | keyof typeof PICTURE_FAULTS;
