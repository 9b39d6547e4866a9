import { writeState, type PageState } from './location.ts';

/**
 * How far the reader had got, kept with an entry of the history, so that going back finds as many results at the same
 * place. Not in the address: what is handed on begins at the top.
 */
export interface Place {
  /** How many were listed. */
  limit: number;
  /** Scroll position in pixels. */
  top: number;
}

/** Typing rests when nothing was typed for so long. Unit: milliseconds. */
const REST_MS = 500;

/**
 * The address bar of the search page. Browsers limit how often it may change, and what a reader types on the
 * way is not worth a place in the history: it is written when typing rests, all edits in a row as one entry.
 * If the browser refuses, the address stays behind; the search goes on.
 */
export class Address {
  #timer: ReturnType<typeof setTimeout> | undefined;
  #waiting: PageState | undefined;
  /** The entry in the history is one still being typed. */
  #isDraft = false;

  /** Writes at once, as an entry of its own. */
  push(state: PageState): void {
    this.#write(state, false);
  }

  /** Writes when typing rests. */
  draft(state: PageState): void {
    clearTimeout(this.#timer);
    this.#waiting = state;
    this.#timer = setTimeout(() => this.flush(), REST_MS);
  }

  /** Writes what is still waiting. */
  flush(): void {
    if (this.#waiting !== undefined) this.#write(this.#waiting, true);
  }

  /** The reader went back or forward: nothing is waiting any more. */
  follow(): void {
    this.#cancel();
    this.#isDraft = false;
  }

  /** Keeps a place with the entry. */
  note(place: Place): void {
    attempt(() => history.replaceState(place, ''));
  }

  /** The place kept with the entry; null where there is none. */
  place(): Place | null {
    return history.state as Place | null;
  }

  #write(state: PageState, isDraft: boolean): void {
    this.#cancel();
    const address = `${location.pathname}${writeState(state)}`;
    if (address !== `${location.pathname}${location.search}`) {
      attempt(() => {
        if (isDraft && this.#isDraft) history.replaceState(null, '', address);
        else history.pushState(null, '', address);
      });
    }
    this.#isDraft = isDraft;
  }

  #cancel(): void {
    clearTimeout(this.#timer);
    this.#waiting = undefined;
  }
}

function attempt(write: () => void): void {
  try {
    write();
  } catch {
    // WebKit allows a hundred in ten seconds.
  }
}
