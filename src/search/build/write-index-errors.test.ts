import { expect, it, vi } from 'vitest';
import type { SearchRecord } from '../shared/record.ts';

const failing = vi.hoisted(() => ({ close: vi.fn(() => Promise.resolve()) }));

vi.mock('pagefind', () => ({
  close: failing.close,
  createIndex: () =>
    Promise.resolve({
      errors: [],
      index: { addHTMLFile: () => Promise.resolve({ errors: ['bad encoding'] }) },
    }),
}));

it('Pagefind 报错就停，写明是哪一页，后台进程照样关掉', async () => {
  const { writeSearchIndex } = await import('./write-index.ts');
  const record: SearchRecord = {
    url: '/articles/bridge/',
    title: '石桥',
    section: '桥',
    sectionId: 'bridges',
    kind: '文章',
    aliases: [],
    mentions: [],
    blocks: [],
  };
  await expect(writeSearchIndex([record], 'unused')).rejects.toThrow(
    '收录 /articles/bridge/ 时出错：bad encoding',
  );
  expect(failing.close).toHaveBeenCalled();
});
