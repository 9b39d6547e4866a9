import eslint from '@eslint/js';
import astro from 'eslint-plugin-astro';
import globals from 'globals';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

const SCRIPT_FILES = ['**/*.ts', '**/*.js', '**/*.mjs'];

/** Words of the interface stand in src/lib/words.ts alone; what code throws is for engineers and editors. */
const HAN = '/[\\u3400-\\u9fff]/';
const wordsElsewhere = [
  `Literal[value=${HAN}]:not(ThrowStatement Literal)`,
  `TemplateElement[value.raw=${HAN}]:not(ThrowStatement TemplateElement)`,
  `JSXText[value=${HAN}]`,
].map((selector) => ({ selector, message: 'Put words of the interface into src/lib/words.ts.' }));

export default defineConfig(
  {
    ignores: [
      'dist/',
      '.build/',
      '.cache/',
      '.astro/',
      'tests/bench/',
      'tests/engines/',
      'tests/audit/',
      'tests/fixtures/',
    ],
  },
  eslint.configs.recommended,
  {
    files: SCRIPT_FILES,
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      globals: globals.node,
      parserOptions: {
        projectService: { allowDefaultProject: ['eslint.config.js', 'vitest.config.ts'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      // tsconfig 的 noPropertyAccessFromIndexSignature 要求 env['X'] 的写法。
      '@typescript-eslint/dot-notation': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // 汉字按码位拆正合用；这里没有组合表情。
      '@typescript-eslint/no-misused-spread': 'off',
      eqeqeq: 'error',
    },
  },
  {
    // tsserver 不认得 .astro 模块的类型，astro check 认得。
    files: ['src/components/mdx/*.ts', 'src/layouts/*.ts', 'eslint.config.js'],
    rules: {
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
    },
  },
  // .astro 的类型由 astro check 查，这里只查写法。
  ...astro.configs['flat/recommended'],
  {
    files: ['**/*.astro'],
    languageOptions: { globals: globals.browser },
    rules: {
      // 没有用到的名字由 astro check 报告，它认得 Props。
      'no-unused-vars': 'off',
      'astro/no-set-html-directive': 'error',
      'astro/no-unused-define-vars-in-style': 'error',
    },
  },
  {
    files: ['src/{charts,components,layouts,offline,pages}/**/*.{ts,astro}', 'src/share/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: { 'no-restricted-syntax': ['error', ...wordsElsewhere] },
  },
);
