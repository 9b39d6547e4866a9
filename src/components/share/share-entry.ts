/*
 * Why JavaScript: see share-controls.ts, fetched when the reader opens the share panel. Without scripts, code, poster
 * and links work and the address can be copied by hand.
 */
import { currentPage } from './clipboard.ts';

document.querySelector('.share')?.addEventListener(
  'toggle',
  () => {
    // Without it, the panel has what needs no script.
    import('./share-controls.ts').then(
      ({ start }) => start(currentPage()),
      () => undefined,
    );
  },
  { once: true },
);
