import { getDocumentProxy } from 'unpdf';
import { foldRadicals } from './cjk-radicals.ts';

/** A piece of text in a PDF; in points, from the lower left corner of the paper. */
export interface PdfText {
  text: string;
  x: number;
  y: number;
  width: number;
}

/** A page of a PDF. */
export interface PdfPage {
  width: number;
  height: number;
  texts: PdfText[];
}

/** Text alone: compatibility forms and radicals folded, white space and invisible joiners gone. */
export const bare = (text: string): string =>
  foldRadicals(text.normalize('NFKC')).replaceAll(/[\s\u2060\u200B\u00AD]+/gu, '');

/** Reads text and positions of each page, in the order in which the page draws them. */
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
