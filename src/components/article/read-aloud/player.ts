/** 正在说、停着、说完了（或被停掉）、没说成。 */
export type Status = 'playing' | 'paused' | 'ended' | 'failed';

interface Options {
  /** 一共几段。 */
  count: number;
  /** 说第几段；说完报 true，出错报 false。 */
  say: (index: number, rate: number, done: (spoken: boolean) => void) => void;
  /** 立刻住口。 */
  hush: () => void;
  /** 每换一段、每变一次状态时。 */
  onChange: (status: Status, index: number) => void;
}

export interface Player {
  play: () => void;
  pause: () => void;
  stop: () => void;
  /** 语速，1 为平常；正在说的那一段用新语速重说。 */
  setRate: (rate: number) => void;
}

/**
 * 一段接一段往下说。暂停是住口并记住说到哪一段，继续时从这一段开头说起：
 * 安卓上浏览器自己的 pause 停下就接不回来。
 */
export function createPlayer({ count, say, hush, onChange }: Options): Player {
  let status: Status = 'paused';
  let index = 0;
  let rate = 1;
  /** 第几次开口；住口之后，上一次迟到的回话不算。 */
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
    play: () => {
      if (status !== 'playing') speak();
    },
    pause: () => {
      quiet();
      become('paused');
    },
    stop: () => {
      quiet();
      become('ended');
    },
    setRate: (next) => {
      rate = next;
      if (status !== 'playing') return;
      quiet();
      speak();
    },
  };
}
