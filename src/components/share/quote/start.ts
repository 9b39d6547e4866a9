import { loadStyles } from '../../dom.ts';
import { offerBlockLinks } from './block-link.ts';
import sheetUrl from './quote.css?url&no-inline';
import { type QuoteTools, watchSelection } from './toolbar.ts';

/** Adds the styles, then watches selection and mouse; before the styles are there, buttons would flash unstyled. */
export async function start(tools: QuoteTools): Promise<void> {
  await loadStyles(sheetUrl);
  watchSelection(tools);
  if (matchMedia('(hover: hover)').matches) offerBlockLinks();
}
