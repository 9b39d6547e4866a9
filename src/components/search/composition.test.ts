import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { listenToInput } from './composition.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const CASES: readonly (readonly [what: string, events: readonly string[], told: readonly string[]])[] = [
  ['typed', ['input 桥'], ['桥']],
  ['English composed on a phone', ['start', 'update ab', 'input ab'], ['ab …']],
  ['pinyin with apostrophes', ["update xi'an", "input xi'an"], ["xi'an …"]],
  ['pinyin behind 汉字', ['input 石', 'start', 'update qiao', 'input 石qiao'], ['石qiao …']],
  ['a single letter says nothing yet', ['start', 'update a', 'input a'], []],
  ['strokes or 汉字 being composed say nothing', ['start', 'update 桥', 'input 桥'], []],
  ['half 汉字, half pinyin', ['start', 'update 桥liang', 'input 桥liang'], []],
  ['committed', ['start', 'update qiao', 'end 桥', 'input 桥'], ['桥']],
  ['given up', ['start', 'update qiao', 'end ', 'input '], ['']],
];

it.each(CASES)('%s', (_, events, told) => {
  const input = Object.assign(new EventTarget(), { value: '' });
  const heard: string[] = [];
  listenToInput(input as unknown as HTMLInputElement, (text, isComposing) =>
    heard.push(isComposing ? `${text} …` : text),
  );
  for (const each of events) {
    const [, kind = '', data = ''] = /^(\w+) ?(.*)$/u.exec(each) ?? [];
    if (kind === 'input') input.value = data;
    const type = kind === 'input' ? kind : `composition${kind}`;
    input.dispatchEvent(Object.assign(new Event(type), { data }));
  }
  expect(heard).toEqual([]);
  vi.runAllTimers();
  expect(heard).toEqual(told);
});
