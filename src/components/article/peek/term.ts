import type { TermPreview } from '../../../data/directory.ts';
import { EDITORS_NOTE, PEEK_ENTRY } from '../../../lib/words.ts';

let loading: Promise<Partial<Record<string, TermPreview>>> | undefined;

async function load(url: URL): Promise<Partial<Record<string, TermPreview>>> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`previews.json: ${response.status}`);
  return (await response.json()) as Partial<Record<string, TermPreview>>;
}

/**
 * The directory entry that a link points to; all are fetched at once, and again next time where that fails.
 * @throws Where they cannot be had, or have no such entry.
 */
export async function termOf(link: HTMLAnchorElement): Promise<TermPreview> {
  loading ??= load(new URL('previews.json', link.href)).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  const term = (await loading)[link.hash.slice(1)];
  if (term === undefined) throw new Error(`no entry ${link.hash}`);
  return term;
}

function make(tag: string, className: string, text: string): HTMLElement {
  const element = document.createElement(tag);
  element.className = className;
  element.textContent = text;
  return element;
}

/** An entry of the directory: name, kind and position, a sentence, and at `href` the rest of it. */
export function termContent({ name, kind, detail, summary, editorial }: TermPreview, href: string): Node[] {
  const head = make('p', 'peek-head', '');
  head.append(
    make('strong', '', name),
    make('span', 'peek-kind', [kind, detail].filter((text) => text !== '').join('·')),
  );
  const body = make('p', '', summary);
  if (editorial) body.prepend(make('span', 'peek-editorial', `${EDITORS_NOTE}：`));
  const more = make('a', 'peek-more', PEEK_ENTRY) as HTMLAnchorElement;
  more.href = href;
  return [head, body, more];
}
