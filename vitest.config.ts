import { defineConfig } from 'vitest/config';

export default defineConfig({
  // As in a build: the development builds of micromark check themselves at every character.
  ssr: { resolve: { externalConditions: ['node', 'module-sync'] } },
  test: {
    // The files of one worker share their modules: parsed pages, opened indexes and loaded libraries.
    isolate: false,
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'tests/unit/**/*.test.ts', 'tests/browser/**/*.test.ts'],
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'build',
          include: ['tests/build/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
});
