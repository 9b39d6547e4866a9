/*
 * A picture of the selected passage, drawn in the browser and shown in a native <dialog>: a real image, which a long
 * press saves or sends on. Fetched on the click, kept for reading offline.
 */
import { CLOSE, PASSAGE_PICTURE, PICTURE } from '../../../lib/words.ts';
import { drawPicture } from './draw.ts';
import type { Quotation } from './quotation.ts';

const familyOf = (selector: string): string =>
  getComputedStyle(document.querySelector(selector) ?? document.body).fontFamily;

function build(image: string, alt: string, name: string): HTMLDialogElement {
  const dialog = document.createElement('dialog');
  dialog.className = 'quote-picture';
  dialog.ariaLabel = PICTURE;
  const picture = new Image();
  picture.src = image;
  picture.alt = alt;
  const save = document.createElement('a');
  save.href = image;
  save.download = `${name}.png`;
  save.textContent = PASSAGE_PICTURE.save;
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = CLOSE;
  close.onclick = () => dialog.close();
  const hint = document.createElement('p');
  hint.textContent = PASSAGE_PICTURE.hint;
  dialog.append(picture, hint, save, close);
  dialog.onclick = ({ target }) => {
    if (target === dialog) dialog.close();
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
