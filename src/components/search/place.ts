/**
 * How far the reader had got, kept with this entry of the history, so that going back finds as many results at the
 * same place. Not in the address: what is handed on begins at the top.
 */
export interface Place {
  /** How many were listed. */
  limit: number;
  /** Scroll position in pixels. */
  top: number;
}

/** From `history.state`; what this page did not write counts as none. */
export function readPlace(state: unknown): Place | undefined {
  if (typeof state !== 'object' || state === null) return undefined;
  const { limit, top } = state as Record<string, unknown>;
  if (!Number.isInteger(limit) || typeof limit !== 'number' || limit < 1) return undefined;
  return typeof top === 'number' ? { limit, top } : undefined;
}
