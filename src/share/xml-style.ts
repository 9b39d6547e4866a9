import { XML } from '../lib/words.ts';
import { ACCENT, INK, PAPER } from './cards/palette.ts';

/** Address of the style sheet of feed and sitemaps, on the site. */
export const XML_STYLE_PATH = '/xml.css';

/**
 * Makes feed and sitemaps readable in a browser: Chrome's own viewer wants styles that our policy refuses. A phone takes
 * them for 980 pixels wide, as XML cannot say that it fits.
 */
export const XML_STYLE = `:root {
  display: block;
  max-inline-size: 36em;
  margin: 2rem auto;
  padding-inline: 1rem;
  background: ${PAPER};
  color: ${INK};
  font: 1.125rem/1.7 sans-serif;
}
:root::before { display: block; border-block-end: 1px solid; padding-block-end: 1rem; content: "${XML.sitemap}"; }
rss:root::before { content: "${XML.feed}"; }
channel, item, url, sitemap { display: block; margin-block-start: 1rem; }
channel > *, item > * { display: none; }
channel > :is(title, description, item), item > :is(title, description, link) { display: block; }
title { font-weight: bold; }
@media (pointer: coarse) and (width: 980px) { :root { max-inline-size: none; font-size: 2.7rem; } }
link, loc { display: block; color: ${ACCENT}; overflow-wrap: anywhere; }
`;
