import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { builtPages, builtSite } from './site.ts';

// Pages of the Traditional edition have the same elements (hant.test.ts).
const pages = builtPages(builtSite().dir);
const validator = new HtmlValidate(new FileSystemConfigLoader());

describe('HTML keeps to its standard', () => {
  it.each(pages)('$path', async ({ html, file }) => {
    const report = await validator.validateString(html, file);
    const problems = report.results.flatMap(({ messages }) =>
      messages.map(({ line, column, message, ruleId }) => `${line}:${column} ${message}（${ruleId}）`),
    );
    expect(problems).toEqual([]);
  });
});
