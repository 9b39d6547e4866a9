import { expect, it } from 'vitest';
import { plainText } from './plain-text.ts';

it('去掉标记、组件和块编号，留下读到的文字', () => {
  expect(plainText('## 小标题 ^head\n\n桥长<Cite fact="a">100米</Cite>。 ^first')).toBe(
    '小标题\n桥长100米。',
  );
});
