import { expect, it } from 'vitest';
import { correctionText } from './correction-text.ts';

it('句号写没写都一样', () => {
  const said = '更正：应是28家。原因：抄错。';
  expect(correctionText({ kind: '更正', text: '应是28家', reason: '抄错' })).toBe(said);
  expect(correctionText({ kind: '更正', text: '应是28家。', reason: '抄错。' })).toBe(said);
});
