import { afterEach, expect, it, vi } from 'vitest';
import { canRunEngine } from './can-run.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

it('这里的引擎认得两张表的程序', () => {
  expect(canRunEngine()).toBe(true);
});

it('没有 WebAssembly，或不许编译，就是运行不了', () => {
  vi.stubGlobal('WebAssembly', undefined);
  expect(canRunEngine()).toBe(false);
  vi.stubGlobal('WebAssembly', {
    Module: () => {
      throw new Error('Wasm code generation disallowed by embedder');
    },
  });
  expect(canRunEngine()).toBe(false);
});
