import { type Handoff, HANDOFF_KEY } from './handoff.ts';

/** The reader opens a result: leave word for the article. Where nothing can be stored, it just marks nothing. */
export function announceOpening(detail: Handoff): void {
  try {
    localStorage.setItem(HANDOFF_KEY, JSON.stringify({ ...detail, at: Date.now() }));
  } catch {
    return;
  }
}
