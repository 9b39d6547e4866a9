/*
 * A picture of the selected passage, drawn in the browser and shown in a native <dialog>: a real image, which a long
 * press saves or sends on. Fetched on the click, kept for reading offline.
 */
import { CLOSE, PASSAGE_PICTURE, PICTURE } from '../../../lib/words.ts';
import { make } from '../../dom.ts';
import { drawPicture } from './draw.ts';
import type { Quotation } from './quotation.ts';

const familyOf = (selector: string): string =>
  getComputedStyle(document.querySelector(selector) ?? document.body).fontFamily;

function build(image: string, alt: string, name: string): HTMLDialogElement {
  const close = make('button', { type: 'button' }, CLOSE);
  const dialog = make(
    'dialog',
    { class: 'quote-picture', 'aria-label': PICTURE },
    make('img', { src: image, alt }),
    make('p', {}, PASSAGE_PICTURE.hint),
    make('a', { href: image, download: `${name}.png` }, PASSAGE_PICTURE.save),
    close,
  );
  dialog.onclick = ({ target }) => {
    if (target === dialog || target === close) dialog.close();
  };
  dialog.onclose = () => dialog.remove();
  return dialog;
}

/** Draws the passage and opens the picture. */
export function showPicture({ quote, id }: Quotation, { title, url }: { title: string; url: string }): void {
  const credit = document.querySelector('article .line > p')?.textContent ?? '';
  const siteName = document.querySelector<HTMLMetaElement>('meta[property="og:site_name"]')?.content ?? '';
  const address = id === '' ? url : `${url}#${id}`;
  const canvas = drawPicture(
    { quote, title, credit, siteName, url: address },
    { text: familyOf('.prose'), display: familyOf('h1') },
  );
  const alt = PASSAGE_PICTURE.of(quote, title);
  const name = [...new URL(url).pathname.split('/'), id].filter(Boolean).slice(-2).join('-');
  const dialog = build(canvas.toDataURL('image/png'), alt, name);
  document.body.append(dialog);
  dialog.showModal();
}
