/** 文字的类型，按扩展名；一律 UTF-8。 */
export const TEXT_TYPES: Readonly<Record<string, string>> = {
  css: 'text/css',
  csv: 'text/csv',
  html: 'text/html',
  js: 'text/javascript',
  json: 'application/json',
  md: 'text/markdown',
  mjs: 'text/javascript',
  svg: 'image/svg+xml',
  txt: 'text/plain',
  webmanifest: 'application/manifest+json',
  xml: 'application/xml',
};

/** 检索索引的分片：压缩过的二进制，不能当文字，也不能声明为 gzip，由脚本自己解开。 */
const INDEX_TYPE = /\.(?:pagefind|pf_[a-z]+)$/;

/**
 * 某个地址该用的 Content-Type；文字一律写明 UTF-8，否则中文的 CSV 与 TXT 会乱码。
 * @param pathname 不含查询串的路径；以斜杠结尾的是网页。
 * @returns undefined 表示照静态服务器自己的判断（图片、字体、wasm）。
 */
export function contentTypeFor(pathname: string): string | undefined {
  if (INDEX_TYPE.test(pathname)) return 'application/octet-stream';
  const name = pathname.slice(pathname.lastIndexOf('/') + 1);
  const extension = name.includes('.') ? name.slice(name.lastIndexOf('.') + 1).toLowerCase() : 'html';
  const type = TEXT_TYPES[extension];
  return type === undefined ? undefined : `${type};charset=utf-8`;
}
