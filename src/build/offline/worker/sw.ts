/*
 * Why JavaScript: reading and searching without a line. Who came once has all articles and the search index on his
 * device.
 *
 * What the network answers is used, however slow; only without it is the stored used, so no old page is given. A new
 * version takes over when the pages of the old are closed (no skipWaiting), since those fetch scripts of their
 * version, and pages come from the network first anyway. To switch it off: offline: false in content/feature.yaml,
 * see off.ts.
 */
import { kindOf } from './kind.ts';
import { base, home, scope, type RequestEvent } from './scope.ts';
import { extras, files, keep, pathOf, precache, removeOthers, similarPicture, stored } from './store.ts';

const listed = new Set([...files, ...extras].map(pathOf));
/** For a page that is not stored. */
const OFFLINE_PAGE = `${base}offline/`;

/** Readers who save data get no new version; an old one goes on. */
function assertMayDownload(): void {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  if (connection?.saveData === true) throw new Error('读者要省流量，不预先存页。');
}

async function install(): Promise<void> {
  assertMayDownload();
  await precache();
}

/** Three things apart from each other. */
async function activate(): Promise<void> {
  const preload = scope.registration.navigationPreload as NavigationPreloadManager | undefined;
  // The browser fetches the page while the worker starts, so that asking the network first costs nothing.
  await Promise.allSettled([preload?.enable(), scope.clients.claim(), removeOthers()]);
}

async function offlinePage({ pathname, search }: URL): Promise<Response> {
  const page = await stored(pathname);
  if (page !== undefined) return page;
  if (!pathname.endsWith('/') && (await stored(`${pathname}/`)) !== undefined) {
    return Response.redirect(`${pathname}/${search}`);
  }
  const notice = await stored(OFFLINE_PAGE);
  if (notice === undefined) return Response.error();
  // Not the page that was asked for, and the status says so.
  return new Response(notice.body, { status: 503, headers: notice.headers });
}

async function answerPage(event: RequestEvent): Promise<Response> {
  const url = new URL(event.request.url);
  let response: Response;
  try {
    response = (await event.preloadResponse) ?? (await fetch(event.request));
  } catch {
    return offlinePage(url);
  }
  const isPage = response.headers.get('Content-Type')?.startsWith('text/html') === true;
  if (isPage) event.waitUntil(keep(url.pathname, response.clone()));
  return response;
}

async function answerHashed(event: RequestEvent): Promise<Response> {
  const { pathname } = new URL(event.request.url);
  const had = await stored(pathname);
  if (had !== undefined) return had;
  try {
    const response = await fetch(event.request);
    event.waitUntil(keep(pathname, response.clone()));
    return response;
  } catch (error) {
    const other = await similarPicture(pathname);
    if (other === undefined) throw error;
    return other;
  }
}

/** The search index and the like: files that belong together, so only those of the list's version. */
async function answerListed({ request }: RequestEvent): Promise<Response> {
  try {
    return await fetch(request);
  } catch (error) {
    const had = await stored(new URL(request.url).pathname);
    if (had === undefined) throw error;
    return had;
  }
}

const ANSWERS = { page: answerPage, hashed: answerHashed, listed: answerListed };

scope.addEventListener('install', (event) => {
  event.waitUntil(install());
});
scope.addEventListener('activate', (event) => {
  event.waitUntil(activate());
});
scope.addEventListener('fetch', (event) => {
  const { method, mode, url } = event.request;
  const kind = kindOf({ method, navigates: mode === 'navigate', url: new URL(url) }, home, listed);
  if (kind !== undefined) event.respondWith(ANSWERS[kind](event));
});
