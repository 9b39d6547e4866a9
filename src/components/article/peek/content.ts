import type { TermPreview } from '../../../data/directory.ts';
import { EDITORS_NOTE, PEEK_ENTRY, PEEK_NOTE } from '../../../lib/words.ts';
import { make } from '../../dom.ts';

/**
 * A note as it stands at the end, without the arrows back and with a link there.
 * @param mark The link of its number.
 */
export function noteContent(mark: HTMLAnchorElement): Node[] {
  const copy = document.querySelector(mark.hash)?.cloneNode(true) as Element | undefined;
  copy?.querySelector('.back')?.remove();
  return [
    make('span', { class: 'peek-number' }, mark.textContent),
    ...(copy?.childNodes ?? []),
    make('a', { class: 'peek-more', href: mark.href }, PEEK_NOTE),
  ];
}

let loading: Promise<Partial<Record<string, TermPreview>>> | undefined;

async function load(url: URL): Promise<Partial<Record<string, TermPreview>>> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`previews.json: ${response.status}`);
  return (await response.json()) as Partial<Record<string, TermPreview>>;
}

/** The directory entry that a link points to; all are fetched at once. @throws Where there is none, or no network. */
export async function termOf(link: HTMLAnchorElement): Promise<TermPreview> {
  loading ??= load(new URL('previews.json', link.href)).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  const term = (await loading)[link.hash.slice(1)];
  if (term === undefined) throw new Error(`no entry ${link.hash}`);
  return term;
}

/** An entry of the directory: name, kind and position, a sentence, and at `href` the rest of it. */
export function termContent({ name, kind, detail, summary, editorial }: TermPreview, href: string): Node[] {
  const kinds = [kind, detail].filter((text) => text !== '').join('·');
  const note = editorial ? [make('span', { class: 'peek-editorial' }, `${EDITORS_NOTE}：`)] : [];
  return [
    make('p', { class: 'peek-head' }, make('strong', {}, name), make('span', { class: 'peek-kind' }, kinds)),
    make('p', {}, ...note, summary),
    make('a', { class: 'peek-more', href }, PEEK_ENTRY),
  ];
}
