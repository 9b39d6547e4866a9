import type { Page } from '@playwright/test';
import { bare, readPdf, type PdfPage } from './pdf-text.ts';

/** Points and CSS pixels in a millimetre. */
export const POINTS = 72 / 25.4;
export const PIXELS = 96 / 25.4;
export const A4 = { width: 210, height: 297 };

/** Margins as the print styles have them, in millimetres. */
export interface Margins {
  side: number;
  top: number;
  bottom: number;
}
export const EDITION: Margins = { side: 19.8, top: 22, bottom: 20 };
export const ARTICLE: Margins = { side: 31, top: 20, bottom: 22 };

/** A page as PDF, read back. */
export async function print(page: Page, path: string): Promise<PdfPage[]> {
  await page.goto(path);
  await page.evaluate(() => document.fonts.ready);
  return readPdf(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
}

/** Words in the type area, page after page; running heads and page numbers would stand inside paragraphs. */
export function bodyText(pages: readonly PdfPage[], { top, bottom }: Margins): string {
  return bare(
    pages
      .flatMap(({ height, texts }) =>
        texts.filter(({ y }) => y > bottom * POINTS && y < height - top * POINTS).map(({ text }) => text),
      )
      .join(''),
  );
}
