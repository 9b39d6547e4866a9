/* Why JavaScript: only a script sees whether the reader comes from a search result; then it fetches the rest. */
import { HANDOFF_KEY } from './handoff.ts';

const button = document.querySelector<HTMLButtonElement>('#search-clear');
try {
  // Without it, nothing is marked; that is all.
  if (button !== null && HANDOFF_KEY in localStorage)
    void import('./arrival.ts').then(
      (arrival) => arrival.arrive(button),
      () => undefined,
    );
} catch {
  // Forbidden storage holds nothing.
}
