import { defineMiddleware } from 'astro:middleware';
import { convertMarkup } from './hant/convert-markup.ts';
import { inScript } from './hant/converter.ts';
import { HANT_FOLDER } from './lib/edition.ts';
import { renderIn } from './lib/edition-now.ts';

/** Astro writes the address of a script, of which each edition has its own (src/hant/scripts.ts). */
const ownScripts = (html: string): string => html.replaceAll(/_astro\/[\w.-]+\.js"/g, `${HANT_FOLDER}$&`);

/**
 * The one place where text becomes Traditional: what a route below `hant/` answers, be it a page, a feed or data.
 * (Pictures of text, the share cards, ask for their words themselves.)
 */
export const onRequest = defineMiddleware(({ routePattern }, next) => {
  if (!`${routePattern}/`.startsWith(`/${HANT_FOLDER}`)) return next();
  return renderIn('hant', async () => {
    const response = await next();
    if (response.headers.get('Content-Type')?.startsWith('image/') === true) return response;
    /* `text()` would take away the mark that a CSV begins with. */
    const text = Buffer.from(await response.arrayBuffer()).toString();
    return new Response(ownScripts(convertMarkup(text, inScript)), response);
  });
});
