/*
 * 为什么要 JavaScript：断网时还能读、能搜。来过一次，全部文章与检索索引就存在读者的设备上。
 *
 * 网络答复了就用网络的，不管多慢；只有网络不通才用存下的，所以不会给出旧页。
 * 新版装好后等旧版的页都关了才接手（不用 skipWaiting）：旧页还要取它那一版的脚本，
 * 而网页总是网络先，等着并不会让人读到旧的。
 * 关掉的办法：content/feature.yaml 里写 offline: false，见 off.ts。
 */
import { kindOf } from './kind.ts';
import { base, scope, type RequestEvent } from './scope.ts';
import { extras, files, keep, precache, removeOthers, similarPicture, stored } from './store.ts';

const home = new URL(scope.registration.scope);
const listed = new Set([...files, ...extras]);
/** 没有存下的页，离线时答这一页。 */
const OFFLINE_PAGE = `${base}offline/`;

/** 读者要省流量：不装，旧的还在就照旧用。 */
function assertMayDownload(): void {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  if (connection?.saveData === true) throw new Error('读者要省流量，不预先存页。');
}

async function install(): Promise<void> {
  assertMayDownload();
  await precache();
}

/** 三件事各不相干，一件不成不误别的。 */
async function activate(): Promise<void> {
  const preload = scope.registration.navigationPreload as NavigationPreloadManager | undefined;
  // 让浏览器在 worker 启动的同时就去取网页，网络先的代价就没有了。
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
  // 不是读者要的那一页，状态要说实话。
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

/** 检索索引等：各文件要配套，所以只用清单那一版的，取来的不往里掺。 */
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
