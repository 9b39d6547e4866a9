import { expect, it } from 'vitest';
import { clausesOf, factsCited, type Passage, sentencesOf } from './passage.ts';

const text = '甲来了；乙走了。丙在？';
const passage: Passage = {
  kind: 'paragraph',
  text,
  context: text,
  cites: [{ facts: ['b', 'c'], start: 4, end: 7 }],
  at: (column) => ({ file: 'a', column }),
};

it('cuts at full stops, and at semicolons where asked to', () => {
  expect(sentencesOf(passage).map((part) => part.text)).toEqual(['甲来了；乙走了。', '丙在？']);
  expect(clausesOf(passage).map((part) => part.text)).toEqual(['甲来了；', '乙走了。', '丙在？']);
});

it('each part has its own cites, and knows where it stands', () => {
  const [, second, third] = clausesOf(passage);
  expect(second && factsCited(second)).toEqual(['b', 'c']);
  expect(second?.cites[0]?.start).toBe(0);
  expect(third?.cites).toEqual([]);
  expect(third?.at(1)).toEqual({ file: 'a', column: 9 });
});
