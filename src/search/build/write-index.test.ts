import { expect, it } from 'vitest';
import { writeSearchIndex } from './write-index.ts';

it('一篇文章也没有时报错，不留下空索引', async () => {
  await expect(writeSearchIndex([], 'unused')).rejects.toThrow('检索索引是空的');
});
