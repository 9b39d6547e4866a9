import { expect, it } from 'vitest';
import { whyStopped } from './why-stopped.ts';

it.each([
  ['ENOSPC: no space left on device, write', null, '磁盘满了'],
  ['Error: EFBIG: file too large', null, '单个文件的大小'],
  ["EACCES: permission denied, mkdir '/srv/dist'", null, '没有写文件的权限'],
  ['', 'SIGINT', '构建停下了'],
  ['', 'SIGTERM', '构建被终止（SIGTERM）'],
  ['', 'SIGKILL', '多半是内存不够'],
  ['', 'SIGABRT', '构建被中断（SIGABRT）'],
])('%s %s', (output, signal, says) => {
  expect(whyStopped(output, signal)).toContain(says);
  expect(whyStopped(output, signal)).toContain('原来的还在');
});

it('内容的错误自己说明白，不添话', () => {
  expect(whyStopped('content/articles/a.mdx:3 没有这条事实', null)).toBeUndefined();
});
