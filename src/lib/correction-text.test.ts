import { expect, it } from 'vitest';
import { correctionText } from './correction-text.ts';

it('with or without the full stop it reads the same', () => {
  const said = '更正：应是28家。原因：抄错。';
  expect(correctionText({ kind: '更正', text: '应是28家', reason: '抄错' })).toBe(said);
  expect(correctionText({ kind: '更正', text: '应是28家。', reason: '抄错。' })).toBe(said);
});
