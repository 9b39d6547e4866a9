/** Types of text by extension, all UTF-8. */
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

/** Parts of the search index: packed binary that a script unpacks; neither text nor to be declared as gzip. */
const INDEX_TYPE = /\.(?:pagefind|pf_[a-z]+)$/;

/**
 * Content-Type of an address. Text is said to be UTF-8, or Chinese in CSV and TXT comes out garbled.
 * @param pathname Without the query; one that ends in a slash is a page.
 * @returns undefined leaves it to the static server (pictures, fonts, wasm).
 */
export function contentTypeFor(pathname: string): string | undefined {
  if (INDEX_TYPE.test(pathname)) return 'application/octet-stream';
  const name = pathname.slice(pathname.lastIndexOf('/') + 1);
  const extension = name.includes('.') ? name.slice(name.lastIndexOf('.') + 1).toLowerCase() : 'html';
  const type = TEXT_TYPES[extension];
  return type === undefined ? undefined : `${type};charset=utf-8`;
}
