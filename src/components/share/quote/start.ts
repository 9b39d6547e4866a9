import { loadStyles } from '../../../client/load-styles.ts';
import { offerBlockLinks } from './block-link.ts';
import sheetUrl from './quote.css?url&no-inline';
import { watchSelection } from './toolbar.ts';

/** 接上样式，开始看着选区与鼠标；样式到了才露面，免得闪一下没有样式的按钮。 */
export async function start(): Promise<void> {
  await loadStyles(sheetUrl);
  watchSelection();
  if (matchMedia('(hover: hover)').matches) offerBlockLinks();
}
