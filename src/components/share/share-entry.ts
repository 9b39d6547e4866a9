/*
 * Why JavaScript: see share-controls.ts, fetched when the reader opens the share panel. Without scripts, code, poster
 * and links work and the address can be copied by hand.
 */
import { currentPage } from './clipboard.ts';

const panel = document.querySelector<HTMLDetailsElement>('.share');
const equip = (): void => {
  // Without it, the panel has what needs no script.
  import('./share-controls.ts').then(
    (controls) => controls.start(currentPage()),
    () => undefined,
  );
};
// It may have been opened before this script came.
if (panel?.open) equip();
else panel?.addEventListener('toggle', equip, { once: true });
