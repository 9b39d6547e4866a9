import eslint from '@eslint/js';
import parser from '@typescript-eslint/parser';
import astro from 'eslint-plugin-astro';
import globals from 'globals';
import { defineConfig } from 'eslint/config';

/* Components, and the project's own restrictions. TypeScript is linted with types by oxlint (.oxlintrc.json). */

/** Words of the interface stand in src/lib/words/ alone; what code throws is for engineers and editors. */
const HAN = '/[\\u3400-\\u9fff]/';
const wordsElsewhere = [
  `Literal[value=${HAN}]:not(ThrowStatement Literal)`,
  `TemplateElement[value.raw=${HAN}]:not(ThrowStatement TemplateElement)`,
  `JSXText[value=${HAN}]`,
].map((selector) => ({ selector, message: 'Put words of the interface into src/lib/words/.' }));

const SHOWN = ['src/{charts,components,layouts,pages}/**/*.ts', 'src/share/*.ts'];

export default defineConfig(
  { ignores: ['dist/', '.build/', '.cache/', '.astro/', 'tests/'] },
  // Types in .astro are checked by astro check; here only how they are written.
  ...astro.configs['flat/recommended'],
  {
    files: ['**/*.astro'],
    extends: [eslint.configs.recommended],
    languageOptions: { globals: globals.browser },
    rules: {
      // astro check reports unused names; it knows Props.
      'no-unused-vars': 'off',
      'astro/no-set-html-directive': 'error',
      'astro/no-unused-define-vars-in-style': 'error',
    },
  },
  { files: SHOWN, languageOptions: { parser } },
  {
    files: [...SHOWN, '**/*.astro'],
    ignores: ['**/*.test.ts'],
    rules: { 'no-restricted-syntax': ['error', ...wordsElsewhere] },
  },
);
