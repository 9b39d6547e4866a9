import { afterEach, expect, it, vi } from 'vitest';
import { canRunEngine } from './can-run.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

it('this engine knows the programs of both tables', () => {
  expect(canRunEngine()).toBe(true);
});

it('without WebAssembly, or where compiling is forbidden, it cannot run', () => {
  vi.stubGlobal('WebAssembly', undefined);
  expect(canRunEngine()).toBe(false);
  vi.stubGlobal('WebAssembly', {
    Module: () => {
      throw new Error('Wasm code generation disallowed by embedder');
    },
  });
  expect(canRunEngine()).toBe(false);
});
