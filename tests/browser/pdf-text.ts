import { getDocumentProxy } from 'unpdf';
import { foldRadicals } from './cjk-radicals.ts';

/** PDF 里的一小段文字；单位是磅，原点在纸的左下角。 */
export interface PdfText {
  text: string;
  x: number;
  y: number;
  width: number;
}

/** PDF 的一页。 */
export interface PdfPage {
  width: number;
  height: number;
  texts: PdfText[];
}

/** Text alone: compatibility forms and radicals folded, white space and invisible joiners gone. */
export const bare = (text: string): string =>
  foldRadicals(text.normalize('NFKC')).replaceAll(/[\s\u2060\u200B\u00AD]+/gu, '');

/** 读出 PDF 每一页的文字与位置，按页面画出它们的次序。 */
export async function readPdf(data: Uint8Array): Promise<PdfPage[]> {
  const document = await getDocumentProxy(new Uint8Array(data));
  const pages: PdfPage[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { width, height } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const texts = items.flatMap((item) => {
      if (!('str' in item) || item.str.trim() === '') return [];
      const [, , , , x, y] = item.transform as number[];
      return [{ text: item.str, x: x ?? 0, y: y ?? 0, width: item.width }];
    });
    pages.push({ width, height, texts });
  }
  return pages;
}
