/*
 * Why JavaScript: only a script can see whether the reader comes from a search result; if so, it fetches what marks
 * the words.
 */
import { HANDOFF_KEY } from './handoff.ts';

function isHandedOver(): boolean {
  try {
    return HANDOFF_KEY in localStorage;
  } catch {
    return false;
  }
}

const button = document.querySelector<HTMLButtonElement>('#search-clear');
if (button !== null && isHandedOver()) {
  // Without it, nothing is marked; that is all.
  void import('./arrival.ts').then(
    (arrival) => arrival.arrive(button),
    () => undefined,
  );
}
