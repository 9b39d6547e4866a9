/** 一幅图各种大小与格式共有的前一段名字：`_astro/名字.摘要`。 */
export function pictureStem(path: string): string {
  return path.replace(/^(.+?\.[\w-]{8})[_.].*$/u, '$1');
}
