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

async function fetchPage(request: IncomingMessage, url: string): Promise<{ status: number; html: string }> {
  const { localAddress = '127.0.0.1', localPort = 80 } = request.socket;
  const host = localAddress.includes(':') ? `[${localAddress}]` : localAddress;
  const response = await fetch(`http://${host}:${String(localPort)}${url}`, {
    headers: { accept: 'text/html', [PREVIEW_HEADER]: '1' },
    redirect: 'manual',
  });
  return { status: response.status, html: await response.text() };
}

/**
 * Shows a page's problems above the page. Where they keep it from being drawn, it stands as it was when it last could
 * be; Astro would tell of them in English.
 * @param base The deployment path, with slashes at both ends.
 * @param problems The problems of the content as it is now.
 */
export function preview(base: string, problems: () => readonly Problem[]) {
  const lastGood = new Map<string, string>();
  return (
    request: IncomingMessage & { originalUrl?: string | undefined },
    response: ServerResponse,
    next: (error?: unknown) => void,
  ): void => {
    const url = request.originalUrl ?? request.url ?? '/';
    const path = decodeURI(url.replace(/[?#].*$/, ''));
    const wantsPage = request.headers.accept?.includes('text/html') === true && request.method === 'GET';
    if (!wantsPage || !path.startsWith(base) || request.headers[PREVIEW_HEADER] !== undefined) {
      next();
      return;
    }
    const { here, elsewhere } = problemsAt(`/${path.slice(base.length)}`, problems());
    const show = (html: string, status: number, isOld: boolean): void => {
      response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' });
      const list = problemList(here, elsewhere, { base, isOld });
      response.end(html.replace(/<body[^>]*>/, (body) => body + list));
    };
    if (here.some(isFatal)) {
      const kept = lastGood.get(path);
      show(kept ?? blank(base), 500, kept !== undefined);
      return;
    }
    fetchPage(request, url).then(({ status, html }) => {
      if (status >= 300 && status < 400) {
        next();
        return;
      }
      if (status === 200) lastGood.set(path, html);
      show(html, status, false);
    }, next);
  };
}
