/** Speaking, held, done or stopped, or failed. */
export type Status = 'playing' | 'paused' | 'ended' | 'failed';

interface Options {
  /** How many pieces. */
  count: number;
  /** Says a piece; then tells true, or false for an error. */
  say: (index: number, rate: number, done: (spoken: boolean) => void) => void;
  /** Silence at once. */
  hush: () => void;
  /** At each piece and each change of status. */
  onChange: (status: Status, index: number) => void;
}

/** Says one piece after the other. Going on begins the piece again: Android's own pause does not come back. */
export function createPlayer({ count, say, hush, onChange }: Options) {
  let status: Status = 'paused';
  let index = 0;
  let rate = 1;
  /** Which turn it is: what an earlier one tells after silence does not count. */
  let turn = 0;

  const become = (next: Status): void => {
    status = next;
    onChange(status, index);
  };
  const quiet = (): void => {
    turn += 1;
    hush();
  };
  const speak = (): void => {
    if (index >= count) {
      become('ended');
      return;
    }
    turn += 1;
    const mine = turn;
    become('playing');
    say(index, rate, (spoken) => {
      if (mine !== turn) return;
      if (spoken) {
        index += 1;
        speak();
      } else become('failed');
    });
  };

  return {
    toggle: () => {
      if (status !== 'playing') {
        speak();
        return;
      }
      quiet();
      become('paused');
    },
    stop: () => {
      quiet();
      become('ended');
    },
    /** Speed, 1 as usual; the piece being said begins again. */
    setRate: (next: number) => {
      rate = next;
      if (status !== 'playing') return;
      quiet();
      speak();
    },
  };
}

/** What the buttons of the controls do. */
export type Player = ReturnType<typeof createPlayer>;
