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

it('piece after piece, to the end', () => {
  const { player, last, states } = setUp(2);
  player.toggle();
  last().done(true);
  last().done(true);
  expect(states).toEqual(['playing 0', 'playing 1', 'ended 2']);
});

it('after a pause it starts at the beginning of the piece; late answers do not count', () => {
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

it('a new speed starts the piece anew; while paused it holds for the next', () => {
  const { player, said, states } = setUp(1);
  player.toggle();
  player.setRate(1.5);
  // The piece at the old speed is silenced, lest it is said to its end first.
  expect(states).toEqual(['playing 0', 'hush', 'playing 0']);
  said[0]?.done(true);
  expect(said).toHaveLength(2);
  player.toggle();
  player.setRate(0.8);
  expect(said).toHaveLength(2);
  player.toggle();
  expect(said.map(({ rate }) => rate)).toEqual([1, 1.5, 0.8]);
});

it('a piece that fails stops there and can be tried again; stopped is over', () => {
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
