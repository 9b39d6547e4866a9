import { expect, it } from 'vitest';
import { createPlayer, type Player } from './player.ts';

interface Said {
  index: number;
  rate: number;
  done: (spoken: boolean) => void;
}

function setUp(count: number): { player: Player; said: Said[]; states: string[]; last: () => Said } {
  const said: Said[] = [];
  const states: string[] = [];
  const player = createPlayer({
    count,
    say: (index, rate, done) => said.push({ index, rate, done }),
    hush: () => states.push('hush'),
    onChange: (status, index) => states.push(`${status} ${index}`),
  });
  const last = (): Said => {
    const item = said.at(-1);
    if (item === undefined) throw new Error('还没有开口');
    return item;
  };
  return { player, said, states, last };
}

it('一段接一段，说完为止', () => {
  const { player, last, states } = setUp(2);
  player.toggle();
  last().done(true);
  last().done(true);
  expect(states).toEqual(['playing 0', 'playing 1', 'ended 2']);
});

it('暂停后从这一段开头接着说，迟到的回话不算', () => {
  const { player, said, last, states } = setUp(3);
  player.toggle();
  last().done(true);
  const stale = last();
  player.toggle();
  stale.done(false);
  stale.done(true);
  player.toggle();
  expect(said.map(({ index }) => index)).toEqual([0, 1, 1]);
  expect(states.at(-1)).toBe('playing 1');
});

it('改语速，正在说的重说；停着时改，下次开口才用', () => {
  const { player, said } = setUp(1);
  player.toggle();
  player.setRate(1.5);
  player.toggle();
  player.setRate(0.8);
  player.toggle();
  expect(said.map(({ rate }) => rate)).toEqual([1, 1.5, 0.8]);
});

it('没说成就停在这一段，可以再试；停掉就是完了', () => {
  const { player, last, states, said } = setUp(2);
  player.toggle();
  last().done(false);
  expect(states.at(-1)).toBe('failed 0');
  player.toggle();
  expect(said).toHaveLength(2);
  player.stop();
  last().done(true);
  expect(states.slice(-2)).toEqual(['hush', 'ended 0']);
});
