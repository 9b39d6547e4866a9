import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Problem } from '../problem.ts';
import { isFatal, problemsAt } from './affected.ts';
import { problemList } from './problem-list.ts';

/** On the request by which a page is fetched for its own preview. */
const PREVIEW_HEADER = 'x-preview';

/** A page without content, for the list of problems alone. */
const blank = (base: string): string =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>内容有错误</title>` +
  `<script type="module" src="${base}@vite/client"></script></head><body></body></html>`;

type Incoming = IncomingMessage & { originalUrl?: string | undefined };

const pathOf = (url: string): string => decodeURI(url.replace(/[?#].*$/, ''));

/** The page as Astro serves it; of its headers, where a redirect leads. */
async function fetchPage(request: IncomingMessage, url: string) {
  const { localAddress = '127.0.0.1', localPort = 80 } = request.socket;
  const host = localAddress.includes(':') ? `[${localAddress}]` : localAddress;
  const response = await fetch(`http://${host}:${String(localPort)}${url}`, {
    headers: { accept: 'text/html', [PREVIEW_HEADER]: '1' },
    redirect: 'manual',
  });
  const location = response.headers.get('location');
  return {
    status: response.status,
    headers: location === null ? {} : { location },
    html: await response.text(),
  };
}

/**
 * Shows a page's problems above the page. Where they keep it from being drawn, it stands as it was when it last could
 * be; Astro would tell of them in English.
 * @param base The deployment path, with slashes at both ends.
 * @param problems The problems of the content as it is now, once they are known.
 */
export function preview(base: string, problems: () => Promise<readonly Problem[]>) {
  const lastGood = new Map<string, string>();
  const show = async (request: IncomingMessage, response: ServerResponse, url: string): Promise<void> => {
    const path = pathOf(url);
    const { here, elsewhere } = problemsAt(`/${path.slice(base.length)}`, await problems());
    const fetched = here.some(isFatal) ? undefined : await fetchPage(request, url);
    const isDrawn = fetched !== undefined && (fetched.status < 500 || here.length + elsewhere.length === 0);
    const kept = lastGood.get(path);
    const { status, headers, html } = isDrawn
      ? fetched
      : { status: 500, headers: {}, html: kept ?? blank(base) };
    if (status === 200) lastGood.set(path, html);
    response.writeHead(status, { ...headers, 'content-type': 'text/html; charset=utf-8' });
    const list = problemList(here, elsewhere, { base, isOld: !isDrawn && kept !== undefined });
    response.end(html.replace(/<body[^>]*>/, (body) => body + list));
  };
  return (request: Incoming, response: ServerResponse, next: (error?: unknown) => void): void => {
    const url = request.originalUrl ?? request.url ?? '/';
    const wantsPage = request.headers.accept?.includes('text/html') === true && request.method === 'GET';
    if (wantsPage && pathOf(url).startsWith(base) && request.headers[PREVIEW_HEADER] === undefined)
      show(request, response, url).catch(next);
    else next();
  };
}
