/*
 * Why JavaScript: some hosts do not know the index of a folder. They answer its address with the front page, with the
 * 404 page or with an error of their own; only a script can find the file. Fetched where a page's address is not its
 * own (page.ts).
 */
import { NO_FOLDER_INDEX } from '../../lib/words.ts';
import { isPageOf, type Answered } from './page-of.ts';

/** The index of a folder, an address that every host knows. */
const INDEX = 'index.html';

async function ask(path: string): Promise<Answered> {
  const response = await fetch(path);
  return { ok: response.ok, html: await response.text() };
}

/** Links and forms that lead to a folder lead to its index, before anything else looks at them. */
function spellOut(): void {
  const spelled = (path: string): string => path.replace(/\/$/, `/${INDEX}`);
  const onClick = ({ target }: Event): void => {
    const link = (target as Element).closest<HTMLAnchorElement>('a[href]');
    if (link?.host === location.host) link.pathname = spelled(link.pathname);
  };
  const onSubmit = ({ target }: Event): void => {
    const form = target as HTMLFormElement;
    form.action = spelled(form.action);
  };
  addEventListener('click', onClick, { capture: true });
  addEventListener('submit', onSubmit, { capture: true });
}

/**
 * On a folder's address, goes to the page that was meant; on an index's, keeps to such addresses if the host needs it.
 * Where the host gives no answer the page stays as it is.
 */
async function findPage({ pathname, search, hash }: Location): Promise<void> {
  if (pathname.endsWith('/')) {
    const index = pathname + INDEX;
    if (isPageOf(pathname, await ask(index))) location.replace(index + search + hash);
  } else if (pathname.endsWith(`/${INDEX}`)) {
    const folder = pathname.slice(0, -INDEX.length);
    const answered = await ask(folder);
    if (isPageOf(folder, answered)) return;
    spellOut();
    if (!answered.ok) document.querySelector('body > footer')?.append(NO_FOLDER_INDEX);
  }
}

findPage(location).catch(() => undefined);
