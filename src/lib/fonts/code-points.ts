import { create } from 'fontkitten';

/** What some tables end with; no character. */
const END = 0xffff;

/** The code points of a font, an uncompressed TrueType or OpenType file. */
export function codePointsOf(font: Uint8Array): Set<number> {
  const opened = create(Buffer.from(font));
  if (opened.isCollection) throw new Error('一个文件里有几个字体，不知道是哪一个。');
  return new Set(opened.characterSet.filter((code) => code !== END));
}
